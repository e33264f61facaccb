// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// An ERC-20 that anybody mints, and that may refuse to move or keep a part of what moves.
contract Coin is ERC20 {
    bool public refuses;
    uint256 public keepsBps;

    constructor(string memory name_) ERC20(name_, name_) {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function setRefuses(bool refuses_) external {
        refuses = refuses_;
    }

    function setKeepsBps(uint256 bps) external {
        keepsBps = bps;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!refuses, "refused");
        uint256 kept = from == address(0) || to == address(0) ? 0 : amount * keepsBps / 10_000;
        super._update(from, to, amount - kept);
        if (kept != 0) super._update(from, address(0), kept);
    }
}
