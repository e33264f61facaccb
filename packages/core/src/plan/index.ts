/** The decisions: an entry of its own, so that what checks them can be seen to import none of them. */
export { decidePlan } from "./decide.ts";
export { encodePlan } from "./encode.ts";
export { isLeaving } from "./ledgers.ts";
export { type NominatingLedger, nominatingLedgers, nominationsDue } from "./nominate.ts";
