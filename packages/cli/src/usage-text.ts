/** What each command says of itself; apart from the commands, which load what they need. */
const PLAN_USAGE = `  plan [--explain] [--json] [--operator URL]… [--deployment FILE]
      the current slot's plan as the operators decide it, and whether they agree
      --explain      why each line is there
      --json         for programs
      --operator     ask this operator, and not those that the deployment names
      --deployment   the deployment's file; that of "npm start" where none is given
`;

const NPOS_USAGE = `  npos elect --input FILE --output FILE [--algorithm A] [--seats N] [--iterations N] [--parts N] [--json]
      elects as sp-npos-elections 21 does, in every bit; files may be gzip
      --input        {seats, balancing, candidates, voters: [[stake, [candidate]]]}
      --output       the same with winners and assignments
      --algorithm    seq-phragmen (when left out) or phragmms
      --seats, --iterations   in place of those of the file
      --parts        denominator of assignments: 65535 (when left out) or 1000000000

  npos predict (--input FILE | --chain URL) [--page-size N] [--overrides FILE] [--stake A=PLANCK]…
               [--nominate A=CANDIDATE[=PLANCK]]… [--seats N] [--configuration ALGORITHM:ITERATIONS]…
               [--actual FILE | --era N] [--output FILE] [--svg FILE] [--unit SYMBOL:DECIMALS] [--json]
      the next set, under each configuration
      --input        a snapshot: of "npos elect", of offline-election-tool, or
                     {seats, candidates: [account], voters: [[account, stake, [account]]]}
      --chain        read it from a chain's node instead, at the newest finalized block
      --page-size    voters come in pages of so many, as in Kusama's elections: order them as miners do
      --overrides    changes as in polkadot-staking-miner's predict or offline-election-tool
      --stake, --nominate   what if somebody's stake were another, somebody nominated one more
      --configuration       instead of seq-phragmen with 0, 10 and 20 iterations
      --actual       what the chain elected: {account: planck}, or an election's file; says which configuration it was
      --era          read that from the chain of --chain
      --output       the best prediction as {account: planck}
      --svg          picture of the predicted and the real set
      --unit         of the amounts that are shown, such as KSM:12; as the chain says, or planck, when left out
`;

const VALIDATORS_USAGE = `  validators score --input FILE [--json] [--limit N]
      what a planck with each validator is expected to earn, and of what terms that is made
  validators allocate --input FILE [--json] [--svg FILE] [--concentration FILE] [--unit SYMBOL:DECIMALS]
      what each ledger is to nominate, what of it the replayed election elects, and what that earns
      --svg            draws the stake of each validator against its target
      --concentration  draws how the stake is spread over validators
  validators explain [--json] [--validator ID]… [--operator URL]… [--deployment FILE]
      where the pool's stake goes, and why each validator gets so much, as running operators say
  validators explain --input FILE [--json] [--validator ID]… [--unit SYMBOL:DECIMALS]
      the same of a file of facts; an id is an account, an address or a name
  validators backtest [--reports FILE]… [--seed N] [--stake KSM] [--draws N] [--json]
      our choice against others, on eras that were not looked at before, with intervals; a synthetic
      chain of that seed, or real ones: two or more performance reports, oldest first
      files may be gzip; the format of --input is told in packages/npos/README.md, where a file may name its unit;
      amounts of one that doesn't are planck
`;

const ARB_USAGE = `  arb quote [--feed ADDRESS | --ksm-price ETH] [--account ADDRESS] [options]
      aKSMb's price beside its fair value, the best trade on either side, and what to do
  arb watch [--feed ADDRESS | --ksm-price ETH] [--account ADDRESS] [options]
      the same for each block
  arb run [--feed ADDRESS | --ksm-price ETH] --key-file FILE --recipient ADDRESS [--execute] [options]
      what an arbitrageur does, block by block; without --execute it only says so. Ctrl-C ends it, and it goes on
      from the chains when it is started again. Give it accounts of its own
      --feed         price feed of KSM in ether, in Chainlink's form; without a price, the one that lending goes by,
                     for as long as lending does
      --ksm-price    that price as you see it now, in ether
      --max-age      seconds that either counts for (3600)
      --account      whose ether and aKSMb it is about; anybody's where left out
      --key-file     the account's key, a line of hex, in a file that nobody else may read
      --recipient    the Kusama address that unstaked KSM is paid to
      --budget       ether spent on one purchase at most (10)
      --inventory    aKSMb that is kept to be sold above the fair value; what is beyond it is unstaked (0)
      --least-profit what must be left after all costs, ether (0.001)
      --yearly-cost  what money costs until it is back, percent a year (5)
      --conversion   what turning KSM into ether costs elsewhere, percent (0.3)
      --slippage     percent that a trade may bring less than it was quoted (0.5)
      --counts-for   seconds after which a transaction does nothing (120)
      --deployment FILE, --kusama URL, --ethereum URL    those of "npm start" where left out
      --json         a line for each look and deed
`;

const YIELDS_USAGE = `  yields [--ksm-price ETH] [--json] [--deployment FILE] [--kusama URL] [--ethereum URL]
      aKSMb's price beside its fair value, the market's depth, and what each use of aKSMb brings a year: each part with who
      pays it, how it was measured and until when; what is not known says why
      --ksm-price    the price of KSM in ether as you see it now; where left out, that of the feed that lending goes by
      --json         the same for programs, amounts as decimal text
`;

const COMMANDS: Readonly<Record<string, string>> = {
  plan: PLAN_USAGE,
  npos: NPOS_USAGE,
  validators: VALIDATORS_USAGE,
  arb: ARB_USAGE,
  yields: YIELDS_USAGE,
};

/** How a command is called, or all of them where it is none of ours. */
export const usageOf = (name: string): string => `npx aksm COMMAND

${Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : Object.values(COMMANDS).join("\n")}
Exit code 0: the operators agree, or it is done; 1: they don't, too few answer, something can't be read or written, or seats
were missed; 2: the command is not understood.
`;
