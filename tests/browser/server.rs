//! A web server for one test, on a port of its own: it has the built viewer, the test's own pages, and bad manners
//! where the test asks for them.

use std::{
    collections::HashMap,
    env, fs,
    io::{BufRead as _, BufReader},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use serde_json::Value;

pub use crate::answer::Answer;
use crate::driver::lock;

/// The policy of the strictest host there is.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
    style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
    trusted-types 'none'";

/// The name of sites that others could open, too.
pub const PUBLIC: &str = "standpoint.example";

/// A site; it goes off the net when it is dropped.
pub struct Site {
    address: SocketAddr,
    /// By which name browsers ask for it.
    host: String,
    shared: Arc<Shared>,
    listener: Option<JoinHandle<()>>,
}

/// What the listening thread and those that answer know.
struct Shared {
    /// The built viewer.
    folder: PathBuf,
    answers: Mutex<HashMap<String, Vec<Answer>>>,
    /// What every answer comes with.
    headers: Mutex<String>,
    /// Each request's path, and whether it is still being answered.
    requests: Mutex<Vec<(String, bool)>>,
    closing: AtomicBool,
}

impl Site {
    /// A site that serves the built viewer, from the folder that `STANDPOINT_DIST` names or from `dist`.
    pub fn new() -> Self {
        let folder = Self::folder();
        assert!(
            folder.join("standpoint.js").is_file(),
            "There is no viewer in {}: build it first, with `make build`, or set STANDPOINT_DIST.",
            folder.display()
        );
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let shared = Arc::new(Shared {
            folder,
            answers: Mutex::default(),
            headers: Mutex::default(),
            requests: Mutex::default(),
            closing: AtomicBool::new(false),
        });
        let with = Arc::clone(&shared);
        let listener = Some(thread::spawn(move || listen(&listener, &with)));
        Self { address, host: address.ip().to_string(), shared, listener }
    }

    /// The same under a name that is not of this computer alone. Chromium knows it, other engines do not.
    pub fn public() -> Self {
        let mut site = Self::new();
        PUBLIC.clone_into(&mut site.host);
        site
    }

    /// Where the built viewer is.
    pub fn folder() -> PathBuf {
        env::var_os("STANDPOINT_DIST").map_or_else(|| folder("dist"), PathBuf::from)
    }

    /// From now on, this path has this answer.
    pub fn answer(&self, path: &str, answer: Answer) -> &Self {
        self.answer_in_turn(path, vec![answer])
    }

    /// From now on, the first bundle has no excerpts: nothing is checked, and nothing comes that nobody has asked for.
    pub fn without_excerpts(&self) -> &Self {
        const PATH: &str = "/bundles/ukraine-pivot.json";
        let mut bundle: Value = serde_json::from_slice(&self.file(PATH).into_body()).expect("it is JSON");
        for source in bundle["sources"].as_array_mut().expect("it has sources") {
            source.as_object_mut().expect("one is an object").remove("excerpts");
        }
        self.answer(PATH, Answer::json(bundle.to_string()))
    }

    /// From now on, this path has these answers, one for each request; the last is for all that follow.
    pub fn answer_in_turn(&self, path: &str, answers: Vec<Answer>) -> &Self {
        lock(&self.shared.answers).insert(path.to_owned(), answers);
        self
    }

    /// From now on, this path is a host page with this in its body.
    pub fn page(&self, path: &str, body: &str) -> &Self {
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title>\
             <script type=\"module\" src=\"/standpoint.js\"></script></head><body>{body}</body></html>"
        );
        // Browsers ask for an icon by themselves, and whether there is one is the host's matter.
        self.answer("/favicon.ico", Answer::status("204 No Content"));
        self.answer(path, Answer::new("text/html", by_issue(&page)))
    }

    /// Every answer comes with this header.
    pub fn set_header(&self, name: &str, value: &str) -> &Self {
        lock(&self.shared.headers).extend([name, ": ", value, "\r\n"]);
        self
    }

    /// Every page comes with this policy.
    pub fn set_policy(&self, policy: &str) -> &Self {
        self.set_header("Content-Security-Policy", policy)
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}:{}{path}", self.host, self.address.port())
    }

    /// The path of the viewer's one file whose name ends like this, whatever number the build gave it.
    pub fn built(&self, end: &str) -> String {
        self.built_as("viewer", end)
    }

    /// The path of the built viewer's one file whose name begins and ends like this.
    pub fn built_as(&self, begin: &str, end: &str) -> String {
        let files = fs::read_dir(&self.shared.folder).expect("the folder is there");
        let names = files.map(|file| file.expect("it can be listed").file_name().into_string().expect("it is text"));
        let found: Vec<_> = names.filter(|name| name.starts_with(begin) && name.ends_with(end)).collect();
        let [name] = &*found else { panic!("one {begin}…{end} was expected in the built viewer: {found:?}") };
        format!("/{name}")
    }

    /// The path of the file that has the interface's words in this language.
    pub fn language(&self, tag: &str) -> String {
        let files = fs::read_dir(self.shared.folder.join("languages")).expect("the folder is there");
        let names = files.map(|file| file.expect("it can be listed").file_name().into_string().expect("it is text"));
        // The number that the build gave it has no hyphen in it.
        let found: Vec<_> = names.filter(|name| name.rsplit_once('-').is_some_and(|(of, _)| of == tag)).collect();
        let [name] = &*found else { panic!("one language {tag} was expected in the built viewer: {found:?}") };
        format!("/languages/{name}")
    }

    /// How many of the languages were asked for.
    pub fn languages_requested(&self) -> usize {
        lock(&self.shared.requests).iter().filter(|(asked, _)| asked.starts_with("/languages/")).count()
    }

    /// A file of the built viewer as it would be served.
    pub fn file(&self, path: &str) -> Answer {
        self.shared.file(path).unwrap_or_else(|| panic!("{path} is not in the built viewer"))
    }

    /// How often a path was asked for.
    pub fn requests(&self, path: &str) -> usize {
        lock(&self.shared.requests).iter().filter(|(asked, _)| asked == path).count()
    }

    /// How often anything was asked for.
    pub fn all_requests(&self) -> usize {
        lock(&self.shared.requests).len()
    }

    /// The paths with this in them that were asked for.
    pub fn requests_with(&self, part: &str) -> Vec<String> {
        let requests = lock(&self.shared.requests);
        requests.iter().map(|(path, _)| path.clone()).filter(|path| path.contains(part)).collect()
    }

    /// How many are waiting for an answer to this path.
    pub fn waiting(&self, path: &str) -> usize {
        lock(&self.shared.requests).iter().filter(|(asked, waits)| asked == path && *waits).count()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::Relaxed);
        // The listener looks up only when somebody comes.
        drop(TcpStream::connect(self.address));
        drop(self.listener.take().map(JoinHandle::join));
    }
}

impl Shared {
    fn serve(&self, mut stream: TcpStream) -> Option<()> {
        // A browser opens connections in advance and may never say anything.
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
        let first = lines.next()?;
        lines.take_while(|line| !line.is_empty()).for_each(drop);
        let target = first.split(' ').nth(1)?;
        let path = target.split_once('?').map_or(target, |(path, _)| path).to_owned();
        let number = {
            let mut requests = lock(&self.requests);
            requests.push((path.clone(), true));
            requests.len() - 1
        };
        let answer = self.answer_to(&path);
        let headers = lock(&self.headers).clone();
        let patient = |_: &TcpStream| !self.closing.load(Ordering::Relaxed);
        // A reader who leaves is no fault of the server.
        drop(answer.send(&mut stream, &headers, patient));
        lock(&self.requests)[number].1 = false;
        Some(())
    }

    fn answer_to(&self, path: &str) -> Answer {
        if let Some(answers) = lock(&self.answers).get_mut(path) {
            return if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() };
        }
        self.file(path).unwrap_or_else(|| Answer::status("404 Not Found"))
    }

    fn file(&self, path: &str) -> Option<Answer> {
        let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
        let body = fs::read(self.folder.join(name)).ok()?;
        let mime = match name.rsplit_once('.')?.1 {
            "html" => return Some(Answer::new("text/html", by_issue(&String::from_utf8(body).ok()?))),
            "js" => "text/javascript",
            "css" => "text/css",
            "json" => "application/json",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => "application/octet-stream",
        };
        Some(Answer::new(mime, body))
    }
}

/// The page with its comparisons issue by issue, unless it says otherwise: most tests are of cards that stand so.
fn by_issue(html: &str) -> String {
    let (first, tags) = html.split_once("<stand-point").unwrap_or((html, ""));
    let mut page = first.to_owned();
    for tag in tags.split("<stand-point").filter(|_| html.contains("<stand-point")) {
        let is_chosen = tag.split('>').next().is_some_and(|attributes| attributes.contains("group-by"));
        page.push_str(if is_chosen { "<stand-point" } else { "<stand-point group-by=\"issue\"" });
        page.push_str(tag);
    }
    page
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.closing.load(Ordering::Relaxed) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        thread::spawn(move || shared.serve(stream));
    }
}

/// The bundle that the page shows.
pub fn first_bundle() -> Vec<u8> {
    read("public/bundles/ukraine-pivot.json")
}

/// A bundle to test with, such as `valid/minimal.json`.
pub fn data(name: &str) -> Vec<u8> {
    read(&format!("tests/data/{name}"))
}

/// A file of the repository.
pub fn read(path: &str) -> Vec<u8> {
    fs::read(folder(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A path within the repository.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
