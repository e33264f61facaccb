// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Vm} from "forge-std/Vm.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

/// An account of planck and shares of its own, kept by addition alone, to hold the contracts' against; and what may never
/// happen, counted where it does.
abstract contract Account is Changes {
    address[] internal _owners;
    bytes32[] internal _depositIds;
    /// All queues there ever were, the newest last. `queue` is the one that a verb is about.
    UnstakeQueue[] internal _queues;
    /// Ids of each queue come after these.
    uint64[] internal _origins;
    uint64 internal _origin;

    uint256 public deposited;
    uint256 public rewarded;
    uint256 public slashed;
    /// Pending slashes as last attested.
    uint256 public provisions;
    uint256 public finalizedAmount;
    uint256 public mintedShares;
    uint256 public feeShares;
    uint256 public feeTokens;
    /// Planck of fee that reports have set aside for operators' costs.
    uint256 public setAside;
    /// Planck of fee at most: of every report its rewards' part by the fee of that time.
    uint256 public feeAllowed;
    uint256 public burnedShares;
    uint256 public paidRequests;
    uint256 public cancelledRequests;
    /// Shares that were given to the aKSMc contract without units.
    uint256 public donatedShares;
    /// Times that something happened which never may.
    uint256 public violations;
    string public lastViolation;
    mapping(address owner => uint256 shares) private _sharesBefore;
    mapping(address owner => uint256 tokens) private _valueBefore;

    /// What holders have borne: slashes, and those that are pending.
    function lost() external view returns (uint256) {
        return slashed + provisions;
    }

    /// I6: whoever's shares are the same holds as many tokens as before, or more.
    modifier noBalanceFalls() {
        for (uint256 i; i < _owners.length; ++i) {
            _sharesBefore[_owners[i]] = token.sharesOf(_owners[i]);
            _valueBefore[_owners[i]] = token.balanceOf(_owners[i]);
        }
        _;
        for (uint256 i; i < _owners.length; ++i) {
            uint256 shares = token.sharesOf(_owners[i]);
            if (shares >= _sharesBefore[_owners[i]] && token.balanceOf(_owners[i]) < _valueBefore[_owners[i]]) {
                _violated("I6: a balance fell");
            }
        }
    }

    /// I2: only here are shares minted without a deposit, and for no more than the fee's part of all rewards.
    modifier countsFee() {
        (uint256 shares, uint256 feeBps) = (token.totalShares(), token.feeBps());
        vm.recordLogs();
        _;
        feeShares += token.totalShares() - shares;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == BondToken.FeeMinted.selector) {
                (, uint256 tokens) = abi.decode(logs[i].data, (uint256, uint256));
                feeTokens += tokens;
            } else if (logs[i].topics[0] == StakingPool.Reported.selector) {
                (,,,, uint256[6] memory told) =
                    abi.decode(logs[i].data, (bytes32, uint32, uint256, uint256, uint256[6]));
                (uint256 costs, uint256 accepted, uint256 forOperators) = (told[1], told[2], told[5]);
                feeAllowed += accepted * feeBps / 10_000;
                setAside += forOperators;
                if (forOperators > costs) _violated("I2: operators get more than they paid");
            }
        }
        if (feeTokens + setAside > feeAllowed) _violated("I2: fee");
    }

    /// The verb is about one of all queues there ever were.
    modifier atSomeQueue(uint256 which) {
        queue = _queues[which % _queues.length];
        _origin = _origins[which % _queues.length];
        _;
        queue = _queues[_queues.length - 1];
    }

    /// I10: what operators attest waits for the pause's end.
    modifier unlessPaused() {
        if (!guardian.paused()) _;
    }

    function _violated(string memory what) internal {
        ++violations;
        lastViolation = what;
    }

    function _mustFail(address target, bytes memory data, string memory otherwise) internal {
        (bool ok,) = target.call(data);
        if (ok) _violated(otherwise);
    }

    /// The same, for this reason and no other.
    function _mustFailWith(bytes4 reason, address target, bytes memory data, string memory otherwise) internal {
        (bool ok, bytes memory returned) = target.call(data);
        if (ok || bytes4(returned) != reason) _violated(otherwise);
    }

    function _owner(uint256 which) internal view returns (address) {
        return _owners[which % _owners.length];
    }

    function _tooDear() internal view returns (bool) {
        uint256 shares = token.totalShares();
        return shares != 0 && shares < token.totalPooled();
    }
}
