/** The part of the WebAssembly interface that the node uses; the compiler's own copy comes only with a browser's. */
declare namespace WebAssembly {
  type ImportValue = Memory | ((...args: never[]) => unknown);
  type ExportValue = Memory | Global | ((...args: number[]) => number | bigint);
  type ExternKind = "function" | "global" | "memory" | "table" | "tag";
  type Exports = Readonly<Record<string, ExportValue>>;

  class Module {
    constructor(bytes: Uint8Array);
    static customSections(module: Module, name: string): ArrayBuffer[];
    static imports(module: Module): { readonly module: string; readonly name: string; readonly kind: ExternKind }[];
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, ImportValue>>);
    readonly exports: Exports;
  }
  class Memory {
    constructor(limits: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Global {
    readonly value: number;
  }
  function validate(bytes: Uint8Array): boolean;
}
