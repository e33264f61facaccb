import { type Database, openDatabase, removeStore, setAside } from "./database.ts";
import { type FlowsRepository, flowsRepository } from "./flows.ts";
import { type HeldRepository, heldRepository } from "./held.ts";
import { type SpendingRepository, spendingRepository } from "./spending.ts";
import { type WatchRepository, watchRepository } from "./watch.ts";

/** What an operator remembers of the chains. Only a cache: all of it can be lost at any moment. */
export interface Store {
  readonly flows: FlowsRepository;
  readonly held: HeldRepository;
  readonly watch: WatchRepository;
  readonly spending: SpendingRepository;
  /** Sets the files aside and begins again with an empty store. */
  rebuild(reason: string): Promise<void>;
  close(): void;
}

export interface StoreOptions {
  readonly folder: string;
  /** What the store belongs to; one that was made for something else is set aside. */
  readonly identity: string;
  /** Begin with an empty store. */
  readonly reset: boolean;
  readonly notice: (text: string) => void;
}

/** Opens the store; see `openDatabase` for what can't be used. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, identity, notice } = options;
  if (options.reset) removeStore(folder);
  let database: Database = await openDatabase(folder, identity, notice);
  let flows = flowsRepository(database);
  let held = heldRepository(database);
  let watch = watchRepository(database);
  let spending = spendingRepository(database);
  return {
    get flows() {
      return flows;
    },
    get held() {
      return held;
    },
    get spending() {
      return spending;
    },
    get watch() {
      return watch;
    },
    rebuild: async reason => {
      database.close();
      const kept = setAside(folder);
      notice(`the store can't be used (${reason}); it is kept as ${kept} and read again from the chains`);
      database = await openDatabase(folder, identity, notice);
      flows = flowsRepository(database);
      held = heldRepository(database);
      watch = watchRepository(database);
      spending = spendingRepository(database);
    },
    close: () => database.close(),
  };
}
