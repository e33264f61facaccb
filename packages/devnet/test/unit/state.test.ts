import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOfKeys, StateHistory } from "../../src/node/state/history.ts";
import { Overlay } from "../../src/node/state/overlay.ts";

const key = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 3 });
const value = fc.option(fc.uint8Array({ maxLength: 2 }), { freq: 3, nil: null });
type Model = Map<string, Uint8Array>;

function keysOf(model: Model, prefix = ""): string[] {
  return [...model.keys()].filter(one => one.startsWith(prefix)).sort();
}

test("the state after every block is what the blocks up to it made", () => {
  const blocks = fc.array(fc.array(fc.tuple(key, value), { maxLength: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(blocks, changes => {
      const models: Model[] = [];
      const model: Model = new Map();
      let history: StateHistory | undefined;
      for (const [number, change] of changes.entries()) {
        const diff = new Map(change);
        for (const [at, now] of diff) {
          if (now === null) model.delete(at);
          else model.set(at, now);
        }
        models.push(new Map(model));
        if (history) history.push(number, diff);
        else history = new StateHistory(diff);
      }
      for (const [number, expected] of models.entries()) {
        const view = (history as StateHistory).at(number);
        expect(pageOfKeys(view, "", 1000, undefined)).toEqual(keysOf(expected));
        expect(pageOfKeys(view, "a", 2, "ab")).toEqual(
          keysOf(expected, "a")
            .filter(one => one > "ab")
            .slice(0, 2),
        );
        for (const [at, now] of expected) expect(view.get(at)).toEqual(now);
      }
    }),
  );
});

type Step =
  | { readonly do: "set"; readonly key: string; readonly value: Uint8Array | null }
  | { readonly do: "clear"; readonly prefix: string }
  | { readonly do: "start" | "commit" | "rollback" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("set" as const), key, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const), prefix: key }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("start" as const, "commit" as const, "rollback" as const) }),
  },
);

test("an overlay behaves like copies of the whole state, through nested transactions", () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.uint8Array({ maxLength: 2 })),
      fc.array(step, { maxLength: 40 }),
      (base, steps) => {
        const overlay = new Overlay(new StateHistory(new Map(Object.entries(base))).at(0));
        let stack: Model[] = [new Map(Object.entries(base))];
        const top = () => stack.at(-1) as Model;
        for (const one of steps) {
          if (one.do === "set") {
            overlay.set(one.key, one.value);
            if (one.value === null) top().delete(one.key);
            else top().set(one.key, one.value);
          } else if (one.do === "clear") {
            overlay.clearPrefix(one.prefix, undefined);
            for (const at of keysOf(top(), one.prefix)) top().delete(at);
          } else if (one.do === "start") {
            overlay.start();
            stack.push(new Map(top()));
          } else if (stack.length > 1) {
            overlay[one.do]();
            const [below, upper] = stack.slice(-2) as [Model, Model];
            stack = [...stack.slice(0, -2), one.do === "commit" ? upper : below];
          }
          expect(pageOfKeys(overlay, "", 1000, undefined)).toEqual(keysOf(top()));
          for (const [at, now] of top()) expect(overlay.get(at)).toEqual(now);
        }
        while (overlay.depth > 0) overlay.commit();
        const after: Model = new Map(Object.entries(base));
        for (const [at, now] of overlay.changes()) {
          if (now === null) after.delete(at);
          else after.set(at, now);
        }
        expect(after).toEqual(top());
      },
    ),
  );
});
