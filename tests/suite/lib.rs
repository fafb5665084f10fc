//! The test suite of routegen: see the `suite` folder, one integration test per concern.
