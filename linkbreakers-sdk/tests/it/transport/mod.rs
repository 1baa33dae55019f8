//! The built-in transport on real sockets: TLS, and proxies of all kinds, plain and encrypted.

mod peers;
mod proxies;
mod tls;
