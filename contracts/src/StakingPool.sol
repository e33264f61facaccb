// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Attested} from "./Attested.sol";
import {BondToken} from "./BondToken.sol";
import {Committee} from "./Committee.sol";
import {DepositSlots} from "./DepositSlots.sol";

/// @title Where attested deposits become aKSMb, and where the rate hears of rewards and losses
contract StakingPool is Attested {
    using SafeCast for uint256;

    /// A finalized Kusama block that a report covered.
    struct Anchor {
        uint64 number;
        uint32 era;
        /// Second of the report, here.
        uint40 reportedAt;
        bytes32 hash;
    }

    /// Flows of the pool's ledgers after `previousHash` up to `hash`.
    struct Report {
        uint64 previousNumber;
        bytes32 previousHash;
        uint64 number;
        bytes32 hash;
        uint32 era;
        /// Planck, both.
        uint128 rewards;
        uint128 slashes;
    }

    uint256 private constant PPM = 1e6;
    bytes32 public constant MINT_TYPEHASH =
        keccak256("Mint(uint64 epoch,bytes32 depositId,address recipient,uint128 amount)");
    bytes32 public constant RETURN_TYPEHASH = keccak256("Return(uint64 epoch,bytes32 depositId,bytes32 to)");
    bytes32 public constant BIND_TYPEHASH = keccak256("Bind(uint64 epoch,bytes32 depositId,address recipient)");
    bytes32 public constant REPORT_TYPEHASH = keccak256(
        "Report(uint64 epoch,uint64 previousNumber,bytes32 previousHash,uint64 number,bytes32 hash,uint32 era,uint128 rewards,uint128 slashes)"
    );

    BondToken public immutable token;
    DepositSlots public immutable slots;
    /// Smallest deposit that is minted, planck.
    uint256 public immutable minimumStake;
    /// Growth that one day of reporting may add at most, in parts per million of what is pooled.
    uint256 public immutable maxDailyGrowthPpm;
    /// Loss that one report may bring at most, in parts per million of what is pooled.
    uint256 public immutable maxLossPpm;

    Anchor public lastAnchor;
    /// Rewards attested beyond the bound, planck: they count towards the next report.
    uint128 public carriedOver;

    /// @param amount Planck of the deposit.
    event Minted(bytes32 indexed depositId, address indexed recipient, uint256 amount, uint256 shares);
    /// @param to Account on Kusama.
    event Returned(bytes32 indexed depositId, bytes32 to);
    /// @param accepted Planck of rewards that begin to vest, or pay for the slashes.
    /// @param carriedOver Planck of rewards left for the next report.
    event Reported(
        uint64 indexed number,
        bytes32 hash,
        uint32 era,
        uint256 rewards,
        uint256 slashes,
        uint256 accepted,
        uint256 carriedOver
    );

    error BelowMinimumStake(uint256 amount, uint256 minimum);
    error WrongPreviousAnchor(uint64 number, bytes32 hash);
    error AnchorNotNewer(uint64 number, uint32 era);
    error LossBeyondBound(uint256 loss, uint256 bound);

    /// @param minimumStake_ Planck.
    /// @param genesis The anchor that the first report follows; its `reportedAt` is set here.
    constructor(
        Committee committee_,
        BondToken token_,
        DepositSlots slots_,
        uint256 minimumStake_,
        uint256 maxDailyGrowthPpm_,
        uint256 maxLossPpm_,
        Anchor memory genesis
    ) Attested(committee_) {
        token = token_;
        slots = slots_;
        minimumStake = minimumStake_;
        maxDailyGrowthPpm = maxDailyGrowthPpm_;
        maxLossPpm = maxLossPpm_;
        lastAnchor = Anchor(genesis.number, genesis.era, block.timestamp.toUint40(), genesis.hash);
    }

    /// @notice Mints aKSMb for a deposit that k operators saw finalized on Kusama, once per deposit (I2, I3). Anyone may
    /// submit.
    /// @param amount Planck; 1 KSM is one token.
    /// @return shares Rounded down.
    function mint(bytes32 depositId, address recipient, uint128 amount, bytes calldata signatures)
        external
        returns (uint256 shares)
    {
        if (amount < minimumStake) revert BelowMinimumStake(amount, minimumStake);
        slots.consume(depositId);
        _requireQuorum(keccak256(abi.encode(MINT_TYPEHASH, _epoch, depositId, recipient, amount)), signatures);
        shares = token.mint(recipient, amount);
        emit Minted(depositId, recipient, amount, shares);
    }

    /// @notice Gives a deposit up for minting, so that it can be sent back on Kusama once this is final (I3). Anyone may
    /// submit what k signed.
    /// @param to Account on Kusama that it is sent back to.
    function markReturned(bytes32 depositId, bytes32 to, bytes calldata signatures) external {
        slots.markReturned(depositId);
        _requireQuorum(keccak256(abi.encode(RETURN_TYPEHASH, _epoch, depositId, to)), signatures);
        emit Returned(depositId, to);
    }

    /// @notice Puts on record whom a loose deposit is for, as k operators saw its sender sign: `Bound` of the slots. Moves
    /// nothing; the first record of a deposit counts. Anyone may submit.
    /// @param recipient Whom operators are going to mint for.
    function bind(bytes32 depositId, address recipient, bytes calldata signatures) external {
        _requireQuorum(keccak256(abi.encode(BIND_TYPEHASH, _epoch, depositId, recipient)), signatures);
        slots.bind(depositId, recipient);
    }

    /// @notice Takes the flows between the last anchor and a newer one, each flow once (I6). Growth beyond the bound carries
    /// over instead of failing; a loss beyond the bound is refused. Anyone may submit.
    function report(Report calldata r, bytes calldata signatures) external {
        Anchor memory last = lastAnchor;
        if (r.previousNumber != last.number || r.previousHash != last.hash) {
            revert WrongPreviousAnchor(last.number, last.hash);
        }
        if (r.number <= last.number || r.era <= last.era) revert AnchorNotNewer(last.number, last.era);
        _requireQuorum(
            keccak256(
                abi.encode(
                    REPORT_TYPEHASH,
                    _epoch,
                    r.previousNumber,
                    r.previousHash,
                    r.number,
                    r.hash,
                    r.era,
                    r.rewards,
                    r.slashes
                )
            ),
            signatures
        );
        uint256 pooled = token.totalPooled();
        uint256 lossBound = pooled * maxLossPpm / PPM;
        if (r.slashes > lossBound) revert LossBeyondBound(r.slashes, lossBound);
        uint256 growthBound = pooled * maxDailyGrowthPpm * (block.timestamp - last.reportedAt) / (PPM * 1 days);
        uint256 wanted = uint256(r.rewards) + carriedOver;
        // The bound is on what remains after the loss, so that rewards carried over pay for it before holders do.
        uint256 accepted = Math.min(wanted, growthBound + r.slashes);
        carriedOver = (wanted - accepted).toUint128();
        lastAnchor = Anchor(r.number, r.era, block.timestamp.toUint40(), r.hash);
        token.report(accepted, r.slashes);
        emit Reported(r.number, r.hash, r.era, r.rewards, r.slashes, accepted, wanted - accepted);
    }
}
