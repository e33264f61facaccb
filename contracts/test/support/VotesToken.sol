// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// aKSMb and aKSMc in one, as far as a governor asks: all there is is wrapped.
abstract contract WrappedToken is ERC20Votes {
    constructor() ERC20("Votes", "VOTE") EIP712("Votes", "1") {}

    function asset() external view returns (address) {
        return address(this);
    }

    function totalShares() external view returns (uint256) {
        return totalSupply();
    }
}

/// Votes as aKSMc counts them: in seconds, the lower of two snapshots a day apart.
contract VotesToken is WrappedToken {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    // forge-lint: disable-next-line(mixed-case-function)
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function getPastVotes(address account, uint256 timepoint) public view override returns (uint256) {
        return Math.min(super.getPastVotes(account, timepoint), super.getPastVotes(account, timepoint - 1 days));
    }
}

/// Votes by block number.
contract BlockVotesToken is WrappedToken {}
