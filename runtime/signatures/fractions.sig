# `fractions`. Rust: runtime/src/modules/fractions.rs.
[module fractions]
Fraction: class = fraction_class
