import type { Socket } from "node:net";

/** The first line that comes; rejects where the other side ends before it, where the socket fails and beyond `longest`. */
export function readLine(socket: Socket, longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: string[] = [];
    let length = 0;
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      const end = part.indexOf("\n");
      parts.push(end < 0 ? part : part.slice(0, end));
      length += part.length;
      if (length > longest) reject(new RangeError("the line is too long"));
      else if (end >= 0) resolve(parts.join(""));
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the other side hung up")));
  });
}
