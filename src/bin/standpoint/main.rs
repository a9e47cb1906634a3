//! The command line: makes bundles from articles and tables, checks them before a reader sees them, and writes them out as pages and
//! in other formats.

mod check;
mod diff;
mod export;
mod files;
mod import;
mod progress;
mod render;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use standpoint::check::plain;

/// See who stands where on an issue, in their own words.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check bundles, and their quotes against the texts they come from
    Check(check::Check),
    /// Tell what differs between two bundles
    Diff(diff::Diff),
    /// Write a comparison, or one of its quotes, in the format of another program
    Export(export::Export),
    /// Draft a bundle from articles and tables, or put what they say into one
    Import(import::Import),
    /// Write a bundle out as HTML that can be read where no script runs
    Render(render::Render),
}

/// What a run comes to; the worst counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Code {
    Clean = 0,
    Problems = 1,
    Unusable = 2,
}

/// Why a run stops.
enum Failure {
    /// In words.
    Told(String),
    /// Its output could not be written.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn main() -> ExitCode {
    let mut code = Code::Clean;
    let done = match Cli::parse().command {
        Command::Check(arguments) => check::run(&arguments, &mut code),
        Command::Diff(arguments) => diff::run(&arguments, &mut code),
        Command::Export(arguments) => export::run(&arguments, &mut code),
        Command::Import(arguments) => import::run(&arguments, &mut code),
        Command::Render(arguments) => render::run(&arguments, &mut code),
    };
    let why = match done {
        Ok(()) => None,
        Err(Failure::Told(why)) => Some(why),
        // Who reads the output has read enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => None,
        Err(Failure::Output(error)) => Some(format!("cannot write: {error}")),
    };
    if let Some(why) = why {
        complain(&why);
        code = Code::Unusable;
    }
    ExitCode::from(code as u8)
}

/// Prints the reason to standard error, unless that is closed.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "standpoint: {}", plain(message));
}
