//! Links to what is on screen, and code that puts it into another page.

use super::on_screen::OnScreen;
use crate::{
    export::embed,
    selection::Selection,
    view::{Addresses, Link},
};

/// All that can be passed on, each text with the id of its label's message.
pub fn texts(shown: &OnScreen, selection: &Selection, addresses: Addresses) -> Vec<(&'static str, String)> {
    let Addresses { link, element, frame } = addresses;
    let link = link.map(|link| match link {
        Link::Page(address) => ("share-page", address),
        Link::Exactly(address) => ("share-exactly", address),
    });
    let element = element.map(|(script, bundle)| ("share-script", embed::element(&script, &bundle, selection)));
    let title = &shown.corpus.bundle().name;
    let frame = frame.map(|(address, script)| ("share-frame", embed::frame(&address, title, &script)));
    let html = shown.export(|exporter| ("share-html", exporter.html(&shown.comparison)));
    [link, element, frame, html].into_iter().flatten().collect()
}
