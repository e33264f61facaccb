// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vm} from "forge-std/Vm.sol";

interface ISushiToken is IERC20 {
    function transferOwnership(address owner) external;
}

/// What tests call of the published MasterChef.
interface IMasterChef {
    function add(uint256 allocPoint, IERC20 lpToken, bool withUpdate) external;
    function setMigrator(address migrator) external;
    function migrate(uint256 pid) external;
    function deposit(uint256 pid, uint256 amount) external;
    function withdraw(uint256 pid, uint256 amount) external;
    function emergencyWithdraw(uint256 pid) external;
    function pendingSushi(uint256 pid, address user) external view returns (uint256);
}

/// MasterChef and SUSHI as published; whoever calls owns both.
library MasterChefs {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function deploy(uint256 sushiPerBlock) internal returns (IMasterChef chef, ISushiToken sushi) {
        sushi = ISushiToken(_create(VM.getCode("lib/published/SushiToken.json")));
        bytes memory arguments =
            abi.encode(sushi, address(this), sushiPerBlock, VM.getBlockNumber(), VM.getBlockNumber());
        chef = IMasterChef(_create(bytes.concat(VM.getCode("lib/published/MasterChef.json"), arguments)));
        sushi.transferOwnership(address(chef));
    }

    function _create(bytes memory code) private returns (address made) {
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        require(made != address(0), "not deployed");
    }
}
