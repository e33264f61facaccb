/** The contracts that a deployment makes; the rest of src is part of them. */
export const contracts = [
  "Committee",
  "BondToken",
  "DepositSlots",
  "StakingPool",
  "UnstakeQueue",
  "CertToken",
  "RateProvider",
  "PriceFeed",
  "Lens",
  "Timelock",
  "Guardian",
  "ValidatorRegistry",
  "AksmGovernor",
  "PoolShare",
  "Zap",
];
