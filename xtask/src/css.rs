//! `style/index.css` names the style sheets in order; they are bundled into one file.

use anyhow::{Context, Result, bail};
use std::path::Path;

/// Writes `style/dist/app.css`: the files that `style/index.css` imports, in that order.
pub fn bundle() -> Result<()> {
    let folder = Path::new("style");
    let index = std::fs::read_to_string(folder.join("index.css")).context("style/index.css is missing")?;
    let mut bundled = String::new();
    for line in index.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            Some(file) => {
                let path = folder.join(file);
                bundled += &std::fs::read_to_string(&path).with_context(|| format!("{} is missing", path.display()))?;
                bundled.push('\n');
            }
            None if line.starts_with("@layer") || line.starts_with("/*") => {
                bundled += line;
                bundled.push('\n');
            }
            None => bail!("style/index.css holds @layer and @import \"file.css\"; lines only, not: {line}"),
        }
    }
    std::fs::create_dir_all(folder.join("dist"))?;
    let out = folder.join("dist/app.css");
    if std::fs::read_to_string(&out).ok().as_deref() != Some(&bundled) {
        std::fs::write(out, bundled)?;
    }
    Ok(())
}
