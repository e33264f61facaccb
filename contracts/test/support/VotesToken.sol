// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// Votes as aKSMc counts them: in seconds, the lower of two snapshots a day apart.
contract VotesToken is ERC20Votes {
    constructor() ERC20("Votes", "VOTE") EIP712("Votes", "1") {}

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
contract BlockVotesToken is ERC20Votes {
    constructor() ERC20("Votes", "VOTE") EIP712("Votes", "1") {}
}
