import type { Socket } from "node:net";

/**
 * The first line that comes; rejects where the other side ends before it, where the socket fails and beyond `longest`. What
 * comes behind it is dropped as it comes, and kept by nobody.
 */
export function readLine(socket: Socket, longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: string[] = [];
    let length = 0;
    socket.setEncoding("utf8");
    const take = (part: string): void => {
      const end = part.indexOf("\n");
      const piece = end < 0 ? part : part.slice(0, end);
      parts.push(piece);
      length += piece.length;
      if (end < 0 && length <= longest) return;
      socket.off("data", take);
      socket.resume();
      if (length > longest) reject(new RangeError("the line is too long"));
      else resolve(parts.join(""));
    };
    socket.on("data", take);
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("the other side hung up")));
  });
}
