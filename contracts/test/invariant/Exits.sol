// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Account} from "./Account.sol";

/// The way out, of the newest queue and of those that it replaced.
abstract contract Exits is Account {
    function request(uint256 who, uint256 amount) external noBalanceFalls {
        (uint256 least, uint256 most) = (queue.minimumUnstake() + 1, token.balanceOf(_owner(who)));
        if (most < least) return;
        vm.prank(_owner(who));
        queue.requestUnstake(bound(amount, least, most), RECIPIENT);
    }

    function requestAll(uint256 who) external noBalanceFalls {
        uint256 shares = token.sharesOf(_owner(who));
        if (token.tokensForSharesDown(shares) < queue.leastUnstake()) return;
        vm.prank(_owner(who));
        queue.requestUnstakeShares(shares, RECIPIENT);
    }

    function transferReceipt(uint256 which, uint256 to, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _waiting(which);
        if (id == 0) return;
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        queue.transferFrom(owner, _owner(to), id);
    }

    /// The canceller has no more shares than before the request, and what is given up leaves no planck out of the pool.
    function cancelRequest(uint256 which, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _waiting(which);
        if (id == 0) return;
        // A gain can't be left in the pool while a share is worth more than a planck.
        if (_tooDear()) return;
        uint256 pooled = token.totalPooled();
        vm.prank(queue.ownerOf(id));
        uint256 returned = queue.cancel(id);
        if (token.totalPooled() != pooled) _violated("I8: a cancel moved planck");
        burnedShares += queue.sharesOf(id) - returned;
        ++cancelledRequests;
    }

    // ------------------------------------------------------------------ the queue

    function finalizeSome(uint256 count, uint256 at) external noBalanceFalls atSomeQueue(at) unlessPaused {
        uint64 last = queue.lastFinalized();
        if (last == queue.lastRequest()) return;
        uint64 upTo = uint64(bound(count, last + 1, queue.lastRequest()));
        uint256 shares;
        for (uint64 id = last + 1; id <= upTo; ++id) {
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) shares += queue.sharesOf(id);
        }
        uint256 before = token.totalPooled();
        if (token.contested() && shares != 0) {
            vm.prank(address(queue));
            _mustFailWith(
                BondToken.RateContested.selector,
                address(token),
                abi.encodeCall(token.burnEscrow, (shares)),
                "I10: finalized in a contest"
            );
            return;
        }
        finalize(upTo);
        finalizedAmount += before - token.totalPooled();
        burnedShares += shares;
    }

    function pay(uint256 which, uint256 at) external noBalanceFalls atSomeQueue(at) unlessPaused {
        uint64 id = _finalized(which, UnstakeQueue.State.Finalized);
        if (id == 0) return;
        if (queue.getRequests(id, id)[0].recipient == 0) {
            vm.prank(queue.ownerOf(id));
            queue.setRecipient(id, OTHER_RECIPIENT);
        }
        recordPayment(id);
        ++paidRequests;
    }

    function parkRequest(uint256 which, uint256 at) external noBalanceFalls atSomeQueue(at) unlessPaused {
        uint64 id = _finalized(which, UnstakeQueue.State.Finalized);
        if (id == 0) return;
        if (queue.getRequests(id, id)[0].recipient == 0) return;
        uint256 amount = queue.amountOf(id);
        park(id);
        if (queue.amountOf(id) != amount) _violated("I1: parked, and owed something else");
    }

    function redirectRequest(uint256 which, uint256 to, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _finalized(which, UnstakeQueue.State.Parked);
        if (id == 0) return;
        if (to % 2 == 0) {
            address owner = queue.ownerOf(id);
            vm.prank(owner);
            queue.transferFrom(owner, _owner(to), id);
        }
        redirect(id, OTHER_RECIPIENT);
    }

    /// I4
    function payAgain(uint256 which, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) == UnstakeQueue.State.Finalized) return;
        uint64[] memory ids = new uint64[](1);
        ids[0] = id;
        _mustFail(
            address(queue),
            abi.encodeCall(queue.recordPayments, (ids, 0, _quorum(_paidDigest(address(queue), ids, 0)))),
            "I4: paid twice, or though cancelled or parked"
        );
    }

    function moveFinalizedReceipt(uint256 which, uint256 to, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _finalized(which, UnstakeQueue.State.Finalized);
        if (id == 0) return;
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        try queue.transferFrom(owner, _owner(to), id) {
            _violated("I5: a finalized receipt moved");
        } catch {}
    }

    function cancelFinalized(uint256 which, uint256 at) external noBalanceFalls atSomeQueue(at) {
        uint64 id = _finalized(which, UnstakeQueue.State.Finalized);
        if (id == 0) return;
        vm.prank(queue.ownerOf(id));
        try queue.cancel(id) {
            _violated("I5: a finalized request was cancelled");
        } catch {}
    }

    /// Any behind which the queue is done; 0 where there is none.
    function _finalized(uint256 which) private view returns (uint64) {
        uint64 count = queue.lastFinalized() - _origin;
        return count == 0 ? 0 : uint64(_origin + 1 + which % count);
    }

    /// The first in this state from a random one on, around the end; 0 where none is.
    function _finalized(uint256 which, UnstakeQueue.State state) private view returns (uint64 id) {
        uint64 count = queue.lastFinalized() - _origin;
        for (uint64 i; i < count; ++i) {
            id = uint64(_origin + 1 + (which % count + i) % count);
            if (queue.stateOf(id) == state) return id;
        }
        return 0;
    }

    /// The first that waits from a random one on, around the end; 0 where none does.
    function _waiting(uint256 which) private view returns (uint64 id) {
        (uint64 last, uint64 end) = (queue.lastFinalized(), queue.lastRequest());
        for (uint64 i; i < end - last; ++i) {
            id = uint64(last + 1 + (which % (end - last) + i) % (end - last));
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) return id;
        }
        return 0;
    }
}
