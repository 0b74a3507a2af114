//! A small HTTP server: what the checks of outgoing HTTP talk to.
//!
//! - `/hello…` answers 200 with the path it was asked for, and sends the header `x-question` back as `x-answer`
//! - `/echo` answers 201 with the body it was sent, and the method as `x-method`
//! - `/moved` redirects to `/hello`, `/large` answers with eleven megabytes, anything else is 404

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts it on a free port, for as long as this process lives, and gives back its address.
pub(crate) fn start() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A client that goes away in the middle is its own affair.
            thread::spawn(move || answer(stream).ok());
        }
    });
    format!("http://{address}")
}

struct Asked {
    method: String,
    path: String,
    question: String,
    body: Vec<u8>,
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let asked = read(&mut BufReader::new(stream.try_clone()?))?;
    let (status, header, body) = match asked.path.as_str() {
        path if path.starts_with("/hello") => {
            ("200 OK", format!("x-answer: {}", asked.question), format!("hello {path}").into_bytes())
        }
        "/echo" => ("201 Created", format!("x-method: {}", asked.method), asked.body),
        "/moved" => ("302 Found", "location: /hello".to_owned(), vec![]),
        "/large" => ("200 OK", "x-size: large".to_owned(), vec![b'x'; 11 << 20]),
        _ => ("404 Not Found", "x-size: small".to_owned(), b"nothing here".to_vec()),
    };
    let head = format!("HTTP/1.1 {status}\r\n{header}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn read(stream: &mut impl BufRead) -> std::io::Result<Asked> {
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let mut words = first.split_whitespace().map(str::to_owned);
    let mut asked = Asked {
        method: words.next().unwrap_or_default(),
        path: words.next().unwrap_or_default(),
        question: String::new(),
        body: Vec::new(),
    };
    let (mut length, mut chunked) = (0, false);
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap_or(0),
            "transfer-encoding" => chunked = value.eq_ignore_ascii_case("chunked"),
            "x-question" => asked.question = value.to_owned(),
            _ => {}
        }
    }
    // A body comes in one of HTTP's two forms; which one is the host's choice.
    while chunked {
        let mut size = String::new();
        stream.read_line(&mut size)?;
        let size = u64::from_str_radix(size.trim(), 16).unwrap_or(0);
        stream.by_ref().take(size).read_to_end(&mut asked.body)?;
        stream.read_line(&mut String::new())?;
        chunked = size > 0;
    }
    stream.by_ref().take(length).read_to_end(&mut asked.body)?;
    Ok(asked)
}
