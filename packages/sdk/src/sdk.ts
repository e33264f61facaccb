import type { Demand, Deployment } from "@aksm/core";
import { accountFromKey, connectEvm } from "@aksm/evm";
import { connectKusama, encodeAddress, poolContext } from "@aksm/kusama";
import { readAccount } from "./account/account.ts";
import { readKusamaAccount } from "./account/kusamaAccount.ts";
import { type Context, readHeads } from "./chains/context.ts";
import { KusamaBlocks } from "./chains/kusamaBlocks.ts";
import { watchHeads } from "./chains/watch.ts";
import { arbitrageApi } from "./defi/arbitrage.ts";
import { farmsApi } from "./defi/farms/farms.ts";
import { lendingApi } from "./defi/lending/lending.ts";
import { leverageApi } from "./defi/leverage/leverage.ts";
import { liquidityApi } from "./defi/liquidity.ts";
import { vaultApi } from "./defi/vault/vault.ts";
import { yields } from "./defi/yields/yields.ts";
import { toAksmError } from "./errors/convert.ts";
import { DeploymentMalformed } from "./errors/errors.ts";
import { operatorsHealth } from "./protocol/operators.ts";
import { overview } from "./protocol/overview.ts";
import { reportRecords } from "./protocol/reports.ts";
import { validatorsApi } from "./protocol/validators.ts";
import { checkHolder, checkRecipient, checkStake, stakeQuote } from "./stake/check.ts";
import { announceDeposit, depositAddress } from "./stake/depositAddress.ts";
import { heldDeposits, signingWith, tellDemand } from "./stake/held.ts";
import { mintNow, placeInLine } from "./stake/mintNow.ts";
import { stake } from "./stake/stake.ts";
import { resumeStake, trackDeposit } from "./stake/track.ts";
import type { Sdk, SdkOptions } from "./types.ts";
import { cancelRequest, redirect } from "./unstake/change.ts";
import { accountOf, payableAccount } from "./unstake/check.ts";
import { readRequest, trackRequest } from "./unstake/track.ts";
import { requestUnstake, simulateUnstake, unstakeQuote } from "./unstake/unstake.ts";

/**
 * Connects to both chains and checks that they are the deployment's, as `decodeDeployment` of core reads it from its file.
 * Throws `AksmError`s.
 */
export async function createSdk(options: SdkOptions): Promise<Sdk> {
  const context = await checked(() => connect(options));
  return sdkOf(context);
}

async function connect({ deployment, kusamaEndpoint, ethereumEndpoint, signal }: SdkOptions): Promise<Context> {
  insistOnDeployment(deployment);
  const { genesisHash, decimals, symbol, birth } = deployment.kusama;
  const kusama = await connectKusama(kusamaEndpoint, signal ? { genesisHash, signal } : { genesisHash });
  try {
    // Without the operators: a committee that governance changes is no reason to show holders nothing.
    const { ethereum, threshold } = deployment;
    const evm = await connectEvm(ethereumEndpoint, { ethereum, threshold });
    const blocks = new KusamaBlocks(kusama, birth.number);
    return { deployment, format: { decimals, symbol }, evm, kusama, pool: poolContext(deployment), blocks };
  } catch (error) {
    kusama.close();
    throw error;
  }
}

/** Scripts come without types. The file parsed as plain JSON has its amounts as text, which would fail much later. */
function insistOnDeployment(deployment: DeepPartial<Deployment> | undefined): void {
  if (!deployment?.kusama?.genesisHash || !deployment.ethereum?.contracts?.pool || !deployment.policy) {
    throw new DeploymentMalformed("it names no chains, contracts or policy");
  }
  if (typeof deployment.policy.minimumStake !== "bigint") throw new DeploymentMalformed("its amounts are text");
}

type DeepPartial<T> = { readonly [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

/** Whatever goes wrong underneath comes out as an error of the catalogue. */
async function checked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAksmError(error);
  }
}

function sdkOf(context: Context): Sdk {
  const { deployment, format, evm, kusama } = context;
  return {
    deployment,
    format,
    heads: () => checked(() => readHeads(context)),
    watchHeads: (listener, onError = () => {}) => watchHeads(context, listener, error => onError(toAksmError(error))),
    overview: () => checked(() => overview(context)),
    operators: () => operatorsHealth(deployment),
    reports: () => checked(async () => reportRecords(await evm.poolHistory(await evm.finalizedBlock()))),
    account: address => checked(async () => readAccount(context, checkRecipient(address))),
    kusamaAccount: account => checked(async () => readKusamaAccount(context, accountOf(context, account))),
    stakeQuote: ({ from }) => checked(() => stakeQuote(context, from)),
    unstakeQuote: ({ owner, shares } = {}) =>
      checked(async () => {
        const asked = shares ?? (owner ? (await evm.holdings(owner, null)).shares : 0n);
        return unstakeQuote(context, { shares: asked });
      }),
    simulateStake: ({ from, amount, recipient }) =>
      checked(async () => {
        checkRecipient(recipient);
        const quote = await stakeQuote(context, from);
        checkStake(context, amount, quote);
        return quote;
      }),
    stake: (parameters, follow) => checked(() => stake(context, parameters, follow)),
    resumeStake: (pending, follow) => checked(() => resumeStake(context, pending, follow)),
    depositAddress: recipient => depositAddress(context, recipient),
    announceDeposit: recipient => checked(() => announceDeposit(context, recipient)),
    heldDeposits: sender => checked(() => heldDeposits(context, accountOf(context, sender))),
    bindDeposit: ({ signer, depositId, recipient }) =>
      checked(async () => {
        const demand: Demand = { kind: "bind", depositId, recipient: checkHolder(context, recipient) };
        return tellDemand(context, demand, signingWith(signer));
      }),
    returnDeposit: parameters =>
      checked(() => {
        const { depositId } = parameters;
        if ("signer" in parameters) {
          return tellDemand(context, { kind: "return", depositId }, signingWith(parameters.signer));
        }
        const { wallet, to } = parameters;
        const demand: Demand = { kind: "returnTo", depositId, to: payableAccount(context, to) };
        return tellDemand(context, demand, message => wallet.signMessage({ message }));
      }),
    placeInLine: id => checked(() => placeInLine(context, id)),
    mintNow: (parameters, follow) => checked(() => mintNow(context, parameters, follow)),
    trackDeposit: (id, follow) => checked(() => trackDeposit(context, id, follow?.signal)),
    simulateUnstake: parameters => checked(() => simulateUnstake(context, parameters)),
    requestUnstake: (parameters, follow) => checked(() => requestUnstake(context, parameters, follow)),
    cancelRequest: (parameters, follow) => checked(() => cancelRequest(context, parameters, follow)),
    redirect: (parameters, follow) => checked(() => redirect(context, parameters, follow)),
    request: id => checked(() => readRequest(context, id)),
    trackRequest: (id, follow) => checked(() => trackRequest(context, id, follow)),
    decodeAddress: text => accountOf(context, text),
    decodeRecipient: text => payableAccount(context, text),
    encodeAddress: account => encodeAddress(account, deployment.kusama.ss58Prefix),
    wallet: privateKey => evm.wallet(accountFromKey(privateKey)),
    liquidity: liquidityApi(context, checked),
    arbitrage: arbitrageApi(context, checked),
    validators: validatorsApi(context, checked),
    farms: farmsApi(context, checked),
    vault: vaultApi(context, checked),
    lending: lendingApi(context, checked),
    leverage: leverageApi(context, checked),
    yields: options => checked(() => yields(context, options)),
    close: () => kusama.close(),
  };
}
