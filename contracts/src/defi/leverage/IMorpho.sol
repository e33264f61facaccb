// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// What a market of Morpho Blue is made with, and known by.
struct MarketParams {
    /// Lent.
    address loanToken;
    /// What debts are backed by.
    address collateralToken;
    /// Says what the smallest unit of the collateral is worth, times 1e36.
    address oracle;
    /// Says what borrowers pay.
    address irm;
    /// Part of the collateral's worth beyond which a debt is liquidated, times 1e18.
    uint256 lltv;
}

/// That somebody may act on another's positions, as Morpho takes it signed.
struct Authorization {
    address authorizer;
    address authorized;
    bool isAuthorized;
    uint256 nonce;
    /// Last second in which it counts.
    uint256 deadline;
}

struct Signature {
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @title What is asked of a market's oracle
/// @notice Of its functions the one that is called.
interface IMorphoOracle {
    /// @notice The price now. Anyone may ask; it reverts while there is none.
    /// @return Of the smallest unit of collateral in the smallest unit of what is lent, times 1e36.
    function price() external view returns (uint256);
}

/// @title What is asked of Morpho Blue here
/// @notice Of its functions those that are called. Amounts are in the smallest units of each token, given as assets or as shares:
/// one of both is 0.
interface IMorpho {
    /// @notice A market's sums, interest until `lastUpdate` included.
    /// @param id Hash of what it was made with.
    /// @return totalSupplyAssets Lent.
    /// @return totalSupplyShares Of who lends.
    /// @return totalBorrowAssets Owed.
    /// @return totalBorrowShares Of who owes.
    /// @return lastUpdate Second, 0 for a market that was never made.
    /// @return fee Of the interest, times 1e18.
    function market(bytes32 id)
        external
        view
        returns (
            uint128 totalSupplyAssets,
            uint128 totalSupplyShares,
            uint128 totalBorrowAssets,
            uint128 totalBorrowShares,
            uint128 lastUpdate,
            uint128 fee
        );

    /// @notice What an account has in a market.
    /// @param id Hash of what the market was made with.
    /// @return supplyShares Of what it lent.
    /// @return borrowShares Of what it owes.
    /// @return collateral In the collateral's unit.
    function position(bytes32 id, address account)
        external
        view
        returns (uint256 supplyShares, uint128 borrowShares, uint128 collateral);

    /// @notice The number that the account's next authorization signs.
    /// @return Authorizations by signature so far.
    function nonce(address account) external view returns (uint256);

    /// @notice Adds interest until now to what is owed.
    function accrueInterest(MarketParams memory market_) external;

    /// @notice Lets another act on the authorizer's positions, or no more, as the authorizer signed.
    function setAuthorizationWithSig(Authorization calldata authorization, Signature calldata signature) external;

    /// @notice Takes collateral from the caller.
    /// @param assets Of the collateral.
    function supplyCollateral(MarketParams memory market_, uint256 assets, address onBehalf, bytes memory data) external;

    /// @notice Pays collateral of an account's out, to whom the caller names; whoever is not that account needs its authorization.
    /// @param assets Of the collateral.
    function withdrawCollateral(MarketParams memory market_, uint256 assets, address onBehalf, address receiver)
        external;

    /// @notice Lends to an account, and pays whom the caller names; whoever is not that account needs its authorization.
    /// @param assets Of what is lent.
    /// @param shares Of what is owed.
    /// @return assetsBorrowed Paid out.
    /// @return sharesBorrowed Owed for it, rounded up.
    function borrow(MarketParams memory market_, uint256 assets, uint256 shares, address onBehalf, address receiver)
        external
        returns (uint256 assetsBorrowed, uint256 sharesBorrowed);

    /// @notice Takes from the caller what an account owes.
    /// @param assets Of what is lent.
    /// @param shares Of what is owed.
    /// @return assetsRepaid Taken, rounded up.
    /// @return sharesRepaid Owed no more.
    function repay(MarketParams memory market_, uint256 assets, uint256 shares, address onBehalf, bytes memory data)
        external
        returns (uint256 assetsRepaid, uint256 sharesRepaid);
}
