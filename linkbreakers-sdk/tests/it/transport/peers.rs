//! Servers and proxies that record what they read, plain or by TLS.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// The heads of the requests that a peer has read.
pub type Heads = Arc<Mutex<Vec<String>>>;

/// An authority of certificates.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Nothing,
    Expired,
    NotYetValid,
    OtherName,
}

impl Authority {
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // A certificate with the name of its issuer would count as signed by itself.
        let name = &mut params.distinguished_name;
        name.push(DnType::CommonName, "authority of a test");
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    /// Returns the settings of a server for `localhost` and `127.0.0.1`.
    pub fn server(&self, flaw: Flaw) -> TlsAcceptor {
        let names = match flaw {
            Flaw::OtherName => vec!["other.example".to_owned()],
            _ => vec!["localhost".to_owned(), "127.0.0.1".to_owned()],
        };
        let mut params = CertificateParams::new(names).unwrap();
        match flaw {
            Flaw::Expired => params.not_after = date_time_ymd(2001, 1, 1),
            Flaw::NotYetValid => params.not_before = date_time_ymd(2999, 1, 1),
            Flaw::Nothing | Flaw::OtherName => {}
        }
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let settings = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        TlsAcceptor::from(Arc::new(settings))
    }
}

/// The answer of a proxy.
#[derive(Clone, Copy, Debug)]
pub enum Proxying {
    /// Connects tunnels to this server, and answers other requests itself.
    To(SocketAddr),
    /// Refuses with a status line.
    Refuse(&'static str),
    /// Reads, and never answers.
    Silence,
}

const LINK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"link\":{}}";

/// Starts a server that answers each request with a link.
pub async fn server(tls: Option<TlsAcceptor>) -> (SocketAddr, Heads) {
    peer(
        tls,
        Proxying::Refuse("200 OK\r\ncontent-length: 11\r\n\r\n{\"link\":{}}"),
    )
    .await
}

/// Starts a peer; each connection is a task.
pub async fn peer(tls: Option<TlsAcceptor>, proxying: Proxying) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Heads::default();
    let seen = heads.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (tls, seen) = (tls.clone(), seen.clone());
            tokio::spawn(async move {
                match tls {
                    None => converse(stream, proxying, seen).await,
                    Some(tls) => match tls.accept(stream).await {
                        Ok(stream) => converse(stream, proxying, seen).await,
                        // The client refused the certificate.
                        Err(_) => None,
                    },
                }
            });
        }
    });
    (address, heads)
}

/// Answers the requests of a connection until it ends.
async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    proxying: Proxying,
    seen: Heads,
) -> Option<()> {
    loop {
        let head = read_head(&mut stream).await?;
        let is_tunnel = head.starts_with("CONNECT ");
        seen.lock().unwrap().push(head);
        match proxying {
            Proxying::To(server) if is_tunnel => {
                let mut server = TcpStream::connect(server).await.ok()?;
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.ok()?;
                copy_bidirectional(&mut stream, &mut server).await.ok()?;
                return None;
            }
            Proxying::To(_) => stream.write_all(LINK).await.ok()?,
            Proxying::Refuse(status) => {
                let response = format!("HTTP/1.1 {status}");
                stream.write_all(response.as_bytes()).await.ok()?;
            }
            Proxying::Silence => std::future::pending().await,
        }
        stream.flush().await.ok()?;
    }
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}

/// Starts a SOCKS5 proxy (RFC 1928, 1929) that connects everything to `server`; records user, password and
/// address as they came.
pub async fn socks(server: SocketAddr) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Heads::default();
    let seen = heads.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let seen = seen.clone();
            tokio::spawn(async move {
                let heard = greet(&mut stream).await?;
                seen.lock().unwrap().push(heard);
                let mut server = TcpStream::connect(server).await.ok()?;
                let bound = [5, 0, 0, 1, 127, 0, 0, 1, 0, 80];
                stream.write_all(&bound).await.ok()?;
                copy_bidirectional(&mut stream, &mut server).await.ok()
            });
        }
    });
    (address, heads)
}

async fn greet(stream: &mut TcpStream) -> Option<String> {
    let text = async |stream: &mut TcpStream| {
        let length = stream.read_u8().await.ok()?;
        let mut text = vec![0; length.into()];
        stream.read_exact(&mut text).await.ok()?;
        String::from_utf8(text).ok()
    };
    assert_eq!(stream.read_u8().await.ok()?, 5);
    let methods = text(stream).await?;
    let mut heard = String::new();
    if methods.as_bytes().contains(&2) {
        stream.write_all(&[5, 2]).await.ok()?;
        assert_eq!(stream.read_u8().await.ok()?, 1);
        heard = text(stream).await? + ":" + &text(stream).await? + "@";
        stream.write_all(&[1, 0]).await.ok()?;
    } else {
        stream.write_all(&[5, 0]).await.ok()?;
    }
    let mut request = [0; 4];
    stream.read_exact(&mut request).await.ok()?;
    heard += &match request[3] {
        1 => {
            let mut address = [0; 4];
            stream.read_exact(&mut address).await.ok()?;
            std::net::Ipv4Addr::from(address).to_string()
        }
        _ => text(stream).await?,
    };
    let port = stream.read_u16().await.ok()?;
    Some(format!("{heard}:{port}"))
}
