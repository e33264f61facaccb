import type { Hex } from "@aksm/core";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";

/** The account of a private key at hand, 32 bytes. */
export const accountFromKey = (key: Hex): LocalAccount => privateKeyToAccount(key);
