//! ECharts as the `charming` crate carries it: for the renderer, and for the server to hand to browsers.

use flate2::read::GzDecoder;
use std::io::Read;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/echarts.js.gz"));

/// The version, to make the address of the script change with it.
pub const VERSION: &str = env!("ECHARTS_VERSION");

/// The minified script, gzipped (`Content-Encoding: gzip`); about a third of a megabyte.
pub fn gzip() -> &'static [u8] {
    PACKED
}

/// The minified script as it is, for clients that take no encoding. Unpacked at every call: a megabyte that nobody keeps.
pub fn plain() -> Vec<u8> {
    let mut script = Vec::with_capacity(PACKED.len() * 4);
    match GzDecoder::new(PACKED).read_to_end(&mut script) {
        Ok(_) => script,
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carries_the_script() {
        let script = plain();
        assert!(script.len() > 500_000, "{}", script.len());
        assert!(gzip().len() < script.len() / 2);
        assert!(String::from_utf8_lossy(&script).contains("renderToSVGString"));
        assert!(VERSION.starts_with("5."), "{VERSION}");
    }
}
