/**
 * Fails where src/ leaves something unsaid, as the compiler reads the comments:
 * - an external or public function without `@notice`, without `@param` for an amount, time or height, or without a
 *   `@return` for each value;
 * - an event without `@param` for an amount, time or height;
 * - an error, or a public state variable, without a comment.
 * `@inheritdoc` says it all.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const solc = createRequire(import.meta.url)("solc");
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Integers that are names of something rather than an amount, a time or a height. */
const IDENTIFIERS = /^(requestId|epoch|version|index|afterRequest|upToRequest|requestIds|proposalId|nonce|v)$/;

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter(name => name.endsWith(".sol"))
  .map(name => join(root, "src", name));
const sources = Object.fromEntries(files.map(file => [relative(root, file), { content: readFileSync(file, "utf8") }]));
const complaints = Object.entries(parse(sources)).flatMap(([path, { ast }]) =>
  ast.nodes
    .flatMap(node => (node.nodeType === "ContractDefinition" ? node.nodes : [node]))
    .flatMap(node => check(path, node).map(what => `${path}:${lineOf(path, node)}: ${node.name || node.kind} ${what}`)),
);
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exit(1);
console.log(`NatSpec of ${files.length} files is complete.`);

/** What each file says, without looking at those that it imports. */
function parse(all) {
  const settings = { stopAfter: "parsing", outputSelection: { "*": { "": ["ast"] } } };
  const output = JSON.parse(solc.compile(JSON.stringify({ language: "Solidity", sources: all, settings })));
  const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (errors.length) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return output.sources;
}

function check(path, node) {
  const text = node.documentation?.text ?? "";
  if (text.includes("@inheritdoc")) return [];
  switch (node.nodeType) {
    case "FunctionDefinition":
      if (node.kind === "constructor") return unsaid(text, node.parameters);
      if (!["external", "public"].includes(node.visibility)) return [];
      return [
        ...(text.includes("@notice") ? [] : ["has no @notice"]),
        ...unsaid(text, node.parameters),
        ...unsaidReturns(text, node.returnParameters.parameters),
      ];
    case "EventDefinition":
      return unsaid(text, node.parameters);
    case "ErrorDefinition":
      return text ? [] : ["has no comment"];
    case "VariableDeclaration":
      return node.visibility === "public" && !isCommented(path, node) ? ["has no comment"] : [];
    default:
      return [];
  }
}

function unsaid(text, { parameters }) {
  return parameters
    .filter(({ typeName, name }) => isNumber(typeName) && name && !IDENTIFIERS.test(name))
    .filter(({ name }) => !new RegExp(`@param ${name}\\b`).test(text))
    .map(({ name }) => `has no @param ${name}`);
}

function unsaidReturns(text, values) {
  const said = (text.match(/@return\b/g) ?? []).length;
  return said < values.length ? [`says ${said} of ${values.length} @return`] : [];
}

/** A whole number, or several of them. */
function isNumber(type) {
  return type.nodeType === "ArrayTypeName" ? isNumber(type.baseType) : /^u?int/.test(type.name ?? "");
}

/** Of variables the parser keeps no comment. */
function isCommented(path, node) {
  return /\/\/\/.*\n\s*$/.test(before(path, node));
}

function lineOf(path, node) {
  return before(path, node).split("\n").length;
}

function before(path, { src }) {
  const [offset] = src.split(":");
  return Buffer.from(sources[path].content).subarray(0, Number(offset)).toString();
}
