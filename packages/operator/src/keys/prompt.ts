import { KeyFileError } from "./errors.ts";

/** A terminal's keyboard, as far as it is needed here. */
export interface Keyboard extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

/** A line typed at the terminal, which shows nothing of it. Throws `KeyFileError` where there is none, and for Ctrl-C. */
export async function askSecret(question: string, input: Keyboard, output: NodeJS.WritableStream): Promise<string> {
  if (!input.isTTY || !input.setRawMode) {
    throw new KeyFileError("there is no terminal to ask at", "give --key-file and --password-file");
  }
  output.write(question);
  input.setRawMode(true);
  input.resume();
  try {
    return await new Promise((resolve, reject) => {
      let typed = "";
      const stop = (): void => {
        input.off("data", hear);
        input.off("end", ended);
      };
      const ended = (): void => {
        stop();
        reject(new KeyFileError("nothing was typed", "begin again"));
      };
      const hear = (data: Buffer | string): void => {
        for (const key of data.toString()) {
          if (key === "\u0003" || key === "\u0004") {
            ended();
            return;
          }
          if (key === "\r" || key === "\n") {
            stop();
            resolve(typed);
            return;
          }
          typed = key === "\u007f" || key === "\b" ? typed.slice(0, -1) : typed + key;
        }
      };
      input.on("data", hear);
      input.on("end", ended);
    });
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write("\n");
  }
}
