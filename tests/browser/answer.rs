//! What a server sends, and the ways in which it fails to.

use std::{
    io::{self, Write},
    net::TcpStream,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// How long between two pieces of a body that comes slowly.
const BEAT: Duration = Duration::from_millis(100);

/// An answer to one request.
#[derive(Clone, Debug)]
pub struct Answer {
    status: &'static str,
    mime: &'static str,
    body: Vec<u8>,
    manner: Manner,
}

/// How a body is sent.
#[derive(Clone, Debug)]
enum Manner {
    /// As it should be.
    Whole,
    /// The half of it, then the connection ends.
    Cut,
    /// The same, with nothing said about its length before.
    CutInChunks,
    /// All of it, after saying that it is this much.
    Announced(u64),
    /// The half of it, then nothing for as long as the reader waits.
    Stalled,
    /// In small pieces, over this time.
    Steady(Duration),
    /// Then this again and again, for ever.
    Endless(Vec<u8>),
    /// Nothing at all, for as long as the reader waits.
    Silent,
    /// Nothing until this is true, then all of it.
    Held(Arc<AtomicBool>),
}

impl Answer {
    /// A file of this type.
    pub fn new(mime: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: "200 OK", mime, body: body.into(), manner: Manner::Whole }
    }

    /// A bundle.
    pub fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new("application/json", body)
    }

    /// A refusal, such as "404 Not Found", with a page that says so.
    pub fn status(status: &'static str) -> Self {
        Self { status, ..Self::new("text/html", format!("<!doctype html><title>{status}</title><h1>{status}</h1>")) }
    }

    /// The body.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Not a word, but the connection stays open.
    pub fn silent() -> Self {
        Self::json("").sent(Manner::Silent)
    }

    /// Breaks off in the middle of the body, the length of which was told.
    pub fn cut(self) -> Self {
        self.sent(Manner::Cut)
    }

    /// Breaks off in the middle of a body of untold length.
    pub fn cut_in_chunks(self) -> Self {
        self.sent(Manner::CutInChunks)
    }

    /// Says that the body has this many bytes.
    pub fn announced_as(self, bytes: u64) -> Self {
        self.sent(Manner::Announced(bytes))
    }

    /// Falls silent in the middle of the body.
    pub fn stalled(self) -> Self {
        self.sent(Manner::Stalled)
    }

    /// Sends the body in small pieces, over this time.
    pub fn steadily(self, time: Duration) -> Self {
        self.sent(Manner::Steady(time))
    }

    /// Says nothing until this becomes true.
    pub fn held_until(self, released: &Arc<AtomicBool>) -> Self {
        self.sent(Manner::Held(Arc::clone(released)))
    }

    /// Sends the body, then this again and again.
    pub fn then_for_ever(self, piece: impl Into<Vec<u8>>) -> Self {
        self.sent(Manner::Endless(piece.into()))
    }

    /// Changes the body a little, and not its length.
    pub fn with_another_last_byte(mut self) -> Self {
        if let Some(last) = self.body.last_mut() {
            *last ^= 1;
        }
        self
    }

    fn sent(self, manner: Manner) -> Self {
        Self { manner, ..self }
    }

    /// Sends it. `patient` tells whether there is still somebody to be kept waiting.
    pub fn send(&self, to: &mut TcpStream, headers: &str, patient: impl Fn(&TcpStream) -> bool) -> io::Result<()> {
        let Self { status, mime, body, manner } = self;
        if let Manner::Held(released) = manner {
            wait(to, |to| !released.load(Ordering::Relaxed) && patient(to))?;
            to.set_nonblocking(false)?;
        }
        let length = match manner {
            Manner::Silent => return wait(to, patient),
            Manner::CutInChunks | Manner::Endless(_) => "Transfer-Encoding: chunked".to_owned(),
            Manner::Announced(bytes) => format!("Content-Length: {bytes}"),
            _ => format!("Content-Length: {}", body.len()),
        };
        write!(
            to,
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\n{length}\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n{headers}\r\n"
        )?;
        let half = &body[..body.len() / 2];
        match manner {
            Manner::Cut => to.write_all(half),
            Manner::CutInChunks => send_chunk(to, half),
            Manner::Stalled => {
                to.write_all(half)?;
                wait(to, patient)
            }
            Manner::Steady(time) => {
                let beats = (time.as_millis() / BEAT.as_millis()).max(1);
                let piece = body.len().div_ceil(usize::try_from(beats).unwrap_or(usize::MAX)).max(1);
                body.chunks(piece).try_for_each(|piece| {
                    to.write_all(piece)?;
                    thread::sleep(BEAT);
                    Ok(())
                })
            }
            Manner::Endless(piece) => {
                send_chunk(to, body)?;
                while patient(to) {
                    send_chunk(to, piece)?;
                }
                Ok(())
            }
            Manner::Whole | Manner::Announced(_) | Manner::Silent | Manner::Held(_) => to.write_all(body),
        }
    }
}

fn send_chunk(to: &mut TcpStream, chunk: &[u8]) -> io::Result<()> {
    write!(to, "{:x}\r\n", chunk.len())?;
    to.write_all(chunk)?;
    to.write_all(b"\r\n")
}

fn wait(to: &TcpStream, patient: impl Fn(&TcpStream) -> bool) -> io::Result<()> {
    to.set_nonblocking(true)?;
    while patient(to) {
        // A reader who has gone is found out by reading: there is nothing more to say on either side.
        match to.peek(&mut [0]) {
            Ok(0) => break,
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => break,
            _ => thread::sleep(BEAT),
        }
    }
    Ok(())
}
