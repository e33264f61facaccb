// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {Account} from "./Account.sol";

/// Money in.
abstract contract Deposits is Account {
    function mint(uint256 who, uint256 amount) external noBalanceFalls unlessPaused {
        (address to, bytes32 id) = (_owner(who), _newId());
        (uint256 least, uint256 most) = (pool.minimumStake(), Math.min(100_000 * KSM, pool.mintable()));
        if (_noMint() || most < least) {
            _mustFail(address(pool), _mintCall(id, to, least), "I10: minted in spite of everything");
            return;
        }
        amount = bound(amount, least, most);
        mintedShares += pool.mint(id, to, uint128(amount), _quorum(_mintDigest(address(pool), id, to, uint128(amount))));
        _depositIds.push(id);
        deposited += amount;
    }

    /// I3: in a batch each deposit counts once, whatever else is in it: minted ones, and one of its own again.
    function mintBatch(uint256 who, uint256 count, uint256 used, uint256 amount) external noBalanceFalls unlessPaused {
        Deposit[] memory all = new Deposit[](bound(count, 1, 5));
        (uint256 least, uint256 most) = (pool.minimumStake(), Math.min(10_000 * KSM, pool.mintable() / all.length));
        if (_noMint() || most < least) return;
        (uint256 shares, uint256 known) = (token.totalShares(), _depositIds.length);
        for (uint256 i; i < all.length; ++i) {
            bool again = _depositIds.length != 0 && used >> i & 1 == 1;
            all[i].depositId =
                again ? _depositIds[uint256(keccak256(abi.encode(used, i))) % _depositIds.length] : _newId();
            all[i].recipient = _owner(who / 2 + i);
            all[i].amount = uint128(bound(uint256(keccak256(abi.encode(amount, i))), least, most));
            if (again) continue;
            _depositIds.push(all[i].depositId);
            deposited += all[i].amount;
        }
        pool.mintBatch(all, _quorum(_mintBatchDigest(address(pool), all)));
        mintedShares += token.totalShares() - shares;
        if (_depositIds.length == known && token.totalShares() != shares) _violated("I3: minted twice in a batch");
    }

    /// I3
    function mintAgain(uint256 which, uint256 who, uint256 amount) external noBalanceFalls {
        if (_depositIds.length == 0) return;
        bytes32 id = _depositIds[which % _depositIds.length];
        _mustFail(address(pool), _mintCall(id, _owner(who), bound(amount, KSM, 100_000 * KSM)), "I3: minted twice");
    }

    /// I3: what goes back is minted never, and what was minted goes never back, nor is it anybody else's.
    function markReturned(bytes32 salt, uint256 which) external noBalanceFalls unlessPaused {
        bytes32 id = keccak256(abi.encode("returned", salt));
        if (slots.depositState(id) == DepositSlots.DepositState.Open) {
            pool.bind(id, alice, _quorum(_bindDigest(address(pool), id, alice)));
            pool.markReturned(id, ACCOUNT, _quorum(_returnDigest(address(pool), id, ACCOUNT)));
        }
        _mustFail(address(pool), _mintCall(id, alice, KSM), "I3: minted though returned");
        if (_depositIds.length == 0) return;
        id = _depositIds[which % _depositIds.length];
        _mustFail(
            address(pool),
            abi.encodeCall(pool.markReturned, (id, ACCOUNT, _quorum(_returnDigest(address(pool), id, ACCOUNT)))),
            "I3: returned though minted"
        );
        _mustFail(
            address(pool),
            abi.encodeCall(pool.bind, (id, bob, _quorum(_bindDigest(address(pool), id, bob)))),
            "I3: bound though minted"
        );
    }

    function _mintCall(bytes32 id, address to, uint256 amount) internal view returns (bytes memory) {
        uint128 planck = uint128(amount);
        return abi.encodeCall(pool.mint, (id, to, planck, _quorum(_mintDigest(address(pool), id, to, planck))));
    }

    function _noMint() private view returns (bool) {
        return _tooDear() || pool.stakingPause() != StakingPool.Pause.None;
    }

    function _newId() internal view returns (bytes32) {
        return keccak256(abi.encode(_depositIds.length));
    }
}
