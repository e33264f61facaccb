import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { FileError, readText } from "../../src/files.ts";
import { nposCommand } from "../../src/npos/command.ts";
import { ChainError, factsOf } from "../../src/npos/predict-facts.ts";
import { predictOptions } from "../../src/npos/predict-options.ts";
import { progressOf } from "../../src/progress.ts";
import { UsageError } from "../../src/usage.ts";

const folder = mkdtempSync(join(tmpdir(), "aksm-npos-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
function file(name: string, content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(path(name), name.endsWith(".gz") ? gzipSync(text) : text);
  return path(name);
}

const election = {
  seats: 2,
  balancing: { iterations: 10, tolerance: "0" },
  candidates: 3,
  voters: [
    ["10", [0, 1]],
    ["20", [0, 2]],
    ["30", [1, 2]],
  ],
};
const snapshot = {
  seats: 2,
  candidates: ["a", "b", "c"],
  voters: [
    ["x", "10", ["a", "b"]],
    ["y", "20", ["a", "c"]],
    ["z", "30", ["b", "c"]],
  ],
};

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await nposCommand(args, { out: text => out.push(text), error: text => error.push(text) });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

describe("aksm npos elect", () => {
  it("adds winners and assignments to the file, packed as its name says, and sums up", async () => {
    const done = await run("elect", "--input", file("in.json.gz", election), "--output", path("out.json.gz"), "--json");
    expect(done).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse(done.out)).toEqual({ winners: 2, assignments: 3, score: ["30", "60", "1800"], pjr: true });
    const written = JSON.parse(gunzipSync(readFileSync(path("out.json.gz"))).toString());
    expect(written).toEqual({
      ...election,
      winners: [
        [2, "30"],
        [1, "30"],
      ],
      assignments: [
        [0, [[1, 65_535]]],
        [1, [[2, 65_535]]],
        [
          2,
          [
            [1, 43_690],
            [2, 21_845],
          ],
        ],
      ],
    });
  });

  it("takes seats, iterations, algorithm and parts from the command line", async () => {
    const input = file("in.json", election);
    const output = path("out.json");
    const options = ["--seats", "1", "--iterations", "0", "--algorithm", "phragmms", "--parts", "1000000000"];
    const { code, out } = await run("elect", "--input", input, "--output", output, ...options);
    expect(code).toBe(0);
    expect(out).toContain(`1 elected, 2 voters assigned, written to ${output}`);
    expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({
      seats: 1,
      balancing: null,
      winners: [[2, "50"]],
      assignments: [
        [1, [[2, 1_000_000_000]]],
        [2, [[2, 1_000_000_000]]],
      ],
    });
  });

  it("says which file is wrong and where, and leaves nothing behind", async () => {
    const bad = file("bad.json", { ...election, voters: [["ten", [0]]] });
    const before = readdirSync(folder);
    await expect(run("elect", "--input", bad, "--output", path("none.json"))).rejects.toThrow(
      `${bad}: voters[0][0]: expected a whole number of planck, found "ten"`,
    );
    await expect(run("elect", "--input", path("absent.json"), "--output", path("none.json"))).rejects.toThrow(
      FileError,
    );
    const nowhere = ["--output", path("no/folder.json")];
    await expect(run("elect", "--input", file("in.json", election), ...nowhere)).rejects.toThrow("can't be written");
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ["--input is missing", ["elect", "--output", "o"]],
    [
      "--algorithm is seq-phragmen or phragmms, not borda",
      ["elect", "--input", "i", "--output", "o", "--algorithm", "borda"],
    ],
    ["--parts is 65535 or 1000000000", ["elect", "--input", "i", "--output", "o", "--parts", "100"]],
    ["Give either --input or --chain", ["predict"]],
    ["--svg shows the real set beside", ["predict", "--input", "i", "--svg", "s"]],
    ["--era is read from a chain", ["predict", "--input", "i", "--era", "3"]],
    ["--stake is ACCOUNT=PLANCK, not x=1.5", ["predict", "--input", "i", "--stake", "x=1.5"]],
    ["--configuration is", ["predict", "--input", "i", "--configuration", "approval:3"]],
    ['There is no command "npos win"', ["win"]],
  ])("does not understand: %s", async (message, args) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(message);
  });
});

describe("aksm npos predict", () => {
  it("finds the configuration that the chain used, and draws both sets", async () => {
    const actual = file("actual.json", { b: "30", c: "30" });
    const input = file("snapshot.json", snapshot);
    const svg = path("sets.svg");
    const { code, out } = await run("predict", "--input", input, "--actual", actual, "--svg", svg, "--unit", "KSM:12");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^seq-phragmen +0 seats missed, Jaccard 1\.0000, backing off by 16\.7 %, at most 0\.000000000005 KSM$/m,
    );
    expect(out).toContain("The chain did as: seq-phragmen, 10 iterations");
    expect(readFileSync(svg, "utf8")).toContain("Predicted and real set: 2 of 2 seats");
  });

  it("fails where seats were missed, and names them", async () => {
    const actual = file("other.json", { a: "30", c: "30" });
    const { code, out } = await run("predict", "--input", file("snapshot.json", snapshot), "--actual", actual);
    expect(code).toBe(1);
    expect(out).toContain("  missed a");
  });

  it("goes by overrides and what-ifs, and is JSON where asked", async () => {
    const overrides = file("overrides.json", { voters_exclude: ["y"], voters_include: [["w", 500, ["a"]]] });
    const what = [
      "--stake",
      "x=40",
      "--nominate",
      "z=a",
      "--configuration",
      "seq-phragmen:0",
      "--output",
      path("set.json"),
    ];
    const { out } = await run(
      "predict",
      "--input",
      file("snapshot.json", snapshot),
      "--overrides",
      overrides,
      ...what,
      "--json",
    );
    const [only] = JSON.parse(out).predictions;
    expect(only).toMatchObject({ configuration: "seq-phragmen", comparison: null });
    expect(Object.keys(only.elected)).toContain("a");
    expect(JSON.parse(readFileSync(path("set.json"), "utf8"))).toEqual(only.elected);
  });

  it("says that a chain can't be read", async () => {
    const asked = predictOptions(["--chain", "ws://127.0.0.1:1"]);
    await expect(factsOf(asked, 300)).rejects.toThrow(ChainError);
    await expect(factsOf(asked, 300)).rejects.toThrow("ws://127.0.0.1:1 can't be read: no answer");
  });
});

describe("long work", () => {
  it("tells how far it is once a second, and nothing of what is quick", () => {
    const told: string[] = [];
    let now = 0;
    const progress = progressOf(
      line => told.push(line),
      () => now,
    );
    for (const at of [10, 900, 1_100, 1_500, 2_200]) {
      now = at;
      progress("seats", at, 3_000);
    }
    expect(told).toEqual(["seats: 1100 of 3000", "seats: 2200 of 3000"]);
  });
});

describe("the command line", () => {
  const aksm = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL("../../bin/aksm.mjs", import.meta.url)), ...args], {
      encoding: "utf8",
    });

  it("tells faults of files and of typing apart by the exit code, without a stack", () => {
    const absent = aksm("npos", "elect", "--input", path("absent.json"), "--output", path("x.json"));
    expect(absent).toMatchObject({ status: 1, stdout: "" });
    expect(absent.stderr).toMatch(/^.*absent\.json can't be read: ENOENT.*\n$/);
    const vast = { ...election, balancing: { iterations: 1, tolerance: String(2n ** 128n) } };
    const refused = aksm("npos", "elect", "--input", file("vast.json", vast), "--output", path("x.json"));
    expect(refused).toMatchObject({ status: 1, stderr: `the tolerance is ${2n ** 128n}\n` });
    const unknown = aksm("npos", "vote");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toBe('There is no command "npos vote".\nHow it is called: npx aksm npos --help\n');
  });

  it("tells of one command where one is named, and of all where none is", () => {
    const one = aksm("npos", "--help");
    expect(one).toMatchObject({ status: 0, stderr: "" });
    expect(one.stdout).toContain("npos predict");
    expect(one.stdout).not.toContain("validators score");
    const none = aksm();
    expect(none).toMatchObject({ status: 2, stdout: "" });
    expect(none.stderr).toMatch(/plan [\s\S]+npos predict [\s\S]+validators score /);
  });
});

it("a file that unpacks to more than may be is refused before it fills memory", () => {
  const packed = file("zeros.json.gz", "0".repeat(100_000));
  expect(readText(packed, 100_000)).toHaveLength(100_000);
  expect(() => readText(packed, 99_999)).toThrow(FileError);
});
