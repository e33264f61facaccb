import type { Hex } from "@aksm/core";
import { call } from "../chain/runtime.ts";
import type { Call } from "../chain/types.ts";

const ONE: Hex = `0x${"11".repeat(32)}`;
const dest = { type: "Id", value: ONE } as const;
const remark = Uint8Array.of(0xff);
const inner = call("System.remark", { remark });
const entry = { delegate: dest, proxy_type: { type: "CancelProxy", value: undefined }, delay: 1 } as const;
const timepoint = { height: 1, index: 2 };

/**
 * One example of every call that an operator signs or that stands in one, and its bytes on Kusama Asset Hub. A signer that is
 * shown calls through metadata of the asker's reads them rightly only where that metadata gives these bytes: with other
 * numbers for a pallet, a call or a variant, a `remark` could be a transfer.
 */
export const EXAMPLES: readonly (readonly [Call, Hex])[] = [
  [inner, "0x000004ff"],
  [call("System.remark_with_event", { remark }), "0x000704ff"],
  [
    call("Balances.transfer_keep_alive", { dest, value: 1n }),
    "0x0a0300111111111111111111111111111111111111111111111111111111111111111104",
  ],
  [
    call("Balances.transfer_all", { dest, keep_alive: true }),
    "0x0a0400111111111111111111111111111111111111111111111111111111111111111101",
  ],
  [call("Utility.batch", { calls: [inner] }), "0x280004000004ff"],
  [call("Utility.batch_all", { calls: [inner] }), "0x280204000004ff"],
  [call("Utility.force_batch", { calls: [inner] }), "0x280404000004ff"],
  [call("Utility.as_derivative", { index: 1, call: inner }), "0x28010100000004ff"],
  [
    call("Proxy.proxy", { real: dest, force_proxy_type: undefined, call: inner }),
    "0x2a0000111111111111111111111111111111111111111111111111111111111111111100000004ff",
  ],
  [
    call("Proxy.add_proxy", entry),
    "0x2a010011111111111111111111111111111111111111111111111111111111111111110201000000",
  ],
  [
    call("Proxy.remove_proxy", entry),
    "0x2a020011111111111111111111111111111111111111111111111111111111111111110201000000",
  ],
  [
    call("Multisig.as_multi", {
      threshold: 2,
      other_signatories: [ONE],
      maybe_timepoint: timepoint,
      call: inner,
      max_weight: { ref_time: 1n, proof_size: 2n },
    }),
    "0x29010200041111111111111111111111111111111111111111111111111111111111111111010100000002000000000004ff0408",
  ],
  [
    call("Multisig.cancel_as_multi", { threshold: 2, other_signatories: [ONE], timepoint, call_hash: ONE }),
    "0x2903020004111111111111111111111111111111111111111111111111111111111111111101000000020000001111111111111111111111111111111111111111111111111111111111111111",
  ],
  [call("Staking.bond", { value: 1n, payee: { type: "Staked", value: undefined } }), "0x59000400"],
  [call("Staking.bond_extra", { max_additional: 1n }), "0x590104"],
  [call("Staking.unbond", { value: 1n }), "0x590204"],
  [call("Staking.rebond", { value: 1n }), "0x591304"],
  [call("Staking.withdraw_unbonded", { num_slashing_spans: 1 }), "0x590301000000"],
  [
    call("Staking.nominate", { targets: [dest] }),
    "0x590504001111111111111111111111111111111111111111111111111111111111111111",
  ],
  [call("Staking.chill"), "0x5906"],
  [
    call("Staking.payout_stakers_by_page", { validator_stash: ONE, era: 1, page: 2 }),
    "0x591a11111111111111111111111111111111111111111111111111111111111111110100000002000000",
  ],
];
