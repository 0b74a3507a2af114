//! An HTTP/1.1 client that keeps one connection: as little work as possible, because it runs beside what it measures.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// Longer than any answer takes; a host that is stuck must end the run, not hang it.
const PATIENCE: Duration = Duration::from_secs(30);

/// One connection.
pub(super) struct Client {
    address: SocketAddr,
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back; the body stays in the client.
pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    body: std::ops::Range<usize>,
}

impl Answer {
    /// The value of a header, by its lower-case name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

impl Client {
    pub(super) fn connect(address: SocketAddr) -> Result<Self> {
        Ok(Self { address, stream: open(address)?, buffer: Vec::with_capacity(1 << 16) })
    }

    /// Sends the bytes of one request and reads the whole answer.
    pub(super) fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let head_end = loop {
            let seen = self.buffer.len().saturating_sub(3);
            self.more()?;
            if let Some(at) = self.buffer[seen..].windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break seen + at + 4;
            }
        };
        let head = String::from_utf8_lossy(&self.buffer[..head_end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("an answer without a status")?;
        let mut answer = Answer { status, head, body: head_end..head_end };
        if let Some(length) = answer.header("content-length") {
            let end = head_end + length.parse::<usize>().context("a content-length that is no number")?;
            while self.buffer.len() < end {
                self.more()?;
            }
            answer.body.end = end;
        } else if answer.header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
            self.chunks(head_end)?;
            answer.body.end = self.buffer.len();
        } else if status != 204 && status != 304 {
            bail!("an answer of unknown length");
        }
        if answer.header("connection").is_some_and(|word| word.eq_ignore_ascii_case("close")) {
            self.stream = open(self.address)?;
        }
        Ok(answer)
    }

    /// The body of the last answer.
    pub(super) fn body(&self, answer: &Answer) -> &[u8] {
        &self.buffer[answer.body.clone()]
    }

    fn more(&mut self) -> Result<()> {
        let start = self.buffer.len();
        self.buffer.resize(start + (1 << 15), 0);
        let read = self.stream.read(&mut self.buffer[start..])?;
        self.buffer.truncate(start + read);
        if read == 0 {
            bail!("the host closed the connection within an answer");
        }
        Ok(())
    }

    /// Reads chunks until the last one, and leaves the body without their lengths.
    fn chunks(&mut self, start: usize) -> Result<()> {
        let (mut from, mut to) = (start, start);
        loop {
            let line_end = loop {
                if let Some(at) = self.buffer[from..].windows(2).position(|bytes| bytes == b"\r\n") {
                    break from + at;
                }
                self.more()?;
            };
            let line = std::str::from_utf8(&self.buffer[from..line_end])?;
            let length = usize::from_str_radix(line.split(';').next().unwrap_or_default().trim(), 16)?;
            let data = line_end + 2;
            while self.buffer.len() < data + length + 2 {
                self.more()?;
            }
            if length == 0 {
                self.buffer.truncate(to);
                return Ok(());
            }
            self.buffer.copy_within(data..data + length, to);
            to += length;
            from = data + length + 2;
        }
    }
}

fn open(address: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect(address).with_context(|| format!("{address} can't be reached"))?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(stream)
}

/// The bytes of a request.
pub(super) fn request(method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length =
        if body.is_empty() && method == "GET" { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}{length}\r\n{body}").into_bytes()
}
