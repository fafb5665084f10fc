//! Route files as texts: the operations they give, and the findings marked in them.
