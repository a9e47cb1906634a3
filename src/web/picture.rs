//! Pictures as files that every program shows: the browser draws an SVG file and makes a PNG file of it.

use futures::channel::oneshot;
use js_sys::{Uint8Array, encode_uri_component};
use wasm_bindgen::{JsCast as _, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use crate::view::LocalFuture;

/// Pixels for each of the picture's, so that letters are sharp on every screen.
const SCALE: f64 = 2.0;
/// The largest canvas of some phones, in pixels
/// (<https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/canvas#maximum_canvas_size>).
const MOST_PIXELS: f64 = 16_777_216.0;

/// Draws an SVG file on a canvas, and gives it as a PNG file; nothing where the page's policy or the browser forbids that.
pub(super) fn paint(canvas: HtmlCanvasElement, svg: String) -> LocalFuture<Option<Vec<u8>>> {
    Box::pin(async move {
        let image = HtmlImageElement::new().ok()?;
        // More policies allow images from such addresses than from blobs.
        let encoded = encode_uri_component(&svg).as_string()?;
        image.set_src(&["data:image/svg+xml;charset=utf-8,", &encoded].concat());
        JsFuture::from(image.decode()).await.ok()?;
        let (width, height) = (f64::from(image.natural_width()), f64::from(image.natural_height()));
        let scale = SCALE.min((MOST_PIXELS / (width * height)).sqrt());
        let (width, height) = ((width * scale).floor(), (height * scale).floor());
        canvas.set_width(pixels(width));
        canvas.set_height(pixels(height));
        let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
        context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
        let bytes = JsFuture::from(png(&canvas).await?.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&bytes).to_vec())
    })
}

/// What is on the canvas, as a file.
async fn png(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let (sender, receiver) = oneshot::channel();
    let done = Closure::once(move |blob: Option<Blob>| {
        // Nobody waits once the viewer is gone.
        let _ = sender.send(blob);
    });
    canvas.to_blob_with_type(done.as_ref().unchecked_ref(), "image/png").ok()?;
    receiver.await.ok()?
}

/// A length that is no longer than a canvas may be.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is within the limits of a canvas")]
fn pixels(length: f64) -> u32 {
    length as u32
}
