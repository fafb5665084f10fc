//! Requests as bytes, so that broken ones can be sent too.

use std::net::SocketAddr;

use axum::Router;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::Answered;
use super::requests::{Content, Request};

/// Serves on a free port until the test ends.
pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Sends a request, and gives back the status and the content type.
pub(crate) async fn call(address: SocketAddr, request: &Request) -> Answered {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    // The server may answer and hang up before it has read everything.
    let _ = stream.write_all(&bytes(request)).await;
    let head = head(&mut stream).await;
    let status = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let content_type = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-type")
            .then(|| value.trim().to_owned())
    });
    assert!(!status.is_empty(), "{}: no answer", request.operation);
    (status, content_type)
}

async fn head(stream: &mut TcpStream) -> String {
    let mut read = Vec::new();
    let mut buffer = [0; 1024];
    while !read.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(count) if count > 0 => read.extend_from_slice(&buffer[..count]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

fn bytes(request: &Request) -> Vec<u8> {
    let method = request.operation.split(' ').next().unwrap_or_default();
    let version = match request.old {
        true => "1.0",
        false => "1.1",
    };
    let mut text = format!(
        "{method} {} HTTP/{version}\r\nHost: localhost\r\n",
        request.target
    );
    for (name, value) in request.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut all = text.into_bytes();
    match request.content {
        Content::None => all.extend_from_slice(b"\r\n"),
        Content::Bytes(content) => {
            all.extend_from_slice(format!("Content-Length: {}\r\n\r\n", content.len()).as_bytes());
            all.extend_from_slice(content);
        }
        Content::Broken => {
            all.extend_from_slice(b"Transfer-Encoding: chunked\r\n\r\nno size\r\n");
        }
    }
    all
}
