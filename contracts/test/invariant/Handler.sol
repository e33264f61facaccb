// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Exits} from "./Exits.sol";
import {Governing} from "./Governing.sol";
import {Holders} from "./Holders.sol";
import {Reports} from "./Reports.sol";

/// Everything that can happen, in any order, none of it reverting.
contract Handler is Holders, Exits, Reports, Governing {
    constructor() {
        deploy();
        _owners.push(alice);
        _owners.push(bob);
        _owners.push(makeAddr("carol"));
        _owners.push(makeAddr("dave"));
        _owners.push(treasury);
        _queues.push(queue);
        _origins.push(0);
        // Most of what can happen happens to those who hold something.
        for (uint256 i; i < 3; ++i) {
            mintedShares += stake(_owners[i], 10_000 * KSM);
            deposited += 10_000 * KSM;
            requestUnstake(_owners[i], (i + 1) * 1_000 * KSM);
        }
        _earnForAMonth();
    }

    function contracts() external view returns (BondToken, DepositSlots, StakingPool, CertToken) {
        return (token, slots, pool, cert);
    }

    /// All there ever were, and after which id the ids of each begin.
    function queues() external view returns (UnstakeQueue[] memory, uint64[] memory origins) {
        return (_queues, _origins);
    }

    function holders() external view returns (address[] memory) {
        return _owners;
    }
}
