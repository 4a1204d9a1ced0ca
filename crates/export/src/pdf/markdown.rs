//! Markdown as a flat list of blocks for the template. HTML in it stays text; links lead to the web or a mail, images nowhere.

use super::data::soft;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::Serialize;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Block {
    /// `p`, `h1`–`h3`, `quote`, `code`, `table`, `rule`.
    pub kind: &'static str,
    pub depth: usize,
    /// What stands before it in a list.
    pub mark: String,
    pub runs: Vec<Run>,
    /// Of code.
    pub lines: Vec<String>,
    /// Of a table.
    pub columns: usize,
    pub cells: Vec<Vec<Run>>,
}

/// A piece of text that looks the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
    pub strike: bool,
    /// Empty: no link.
    pub link: String,
}

pub(super) fn blocks(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::default();
    for event in Parser::new_ext(text, options) {
        reader.take(event);
    }
    reader.end();
    reader.done
}

#[derive(Default)]
struct Reader {
    done: Vec<Block>,
    open: Block,
    style: Run,
    /// The next number of each list around; `None` for one without numbers.
    lists: Vec<Option<u64>>,
    quotes: usize,
    in_code: bool,
    in_table: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.stop(tag),
            Event::Text(text) if self.in_code => self.open.lines.extend(text.lines().map(ToOwned::to_owned)),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.push(&text, false),
            Event::Code(text) => self.push(&text, true),
            Event::SoftBreak | Event::HardBreak => self.push(" ", false),
            Event::Rule => {
                self.end();
                self.done.push(Block { kind: "rule", ..Block::default() });
            }
            Event::TaskListMarker(is_done) => self.open.mark = if is_done { "☑" } else { "☐" }.into(),
            _ => {}
        }
    }

    fn push(&mut self, text: &str, code: bool) {
        let run = Run { text: soft(text), code, ..self.style.clone() };
        match self.open.cells.last_mut() {
            Some(cell) if self.in_table => cell.push(run),
            _ => self.open.runs.push(run),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end();
                self.open.kind = match level {
                    HeadingLevel::H1 => "h1",
                    HeadingLevel::H2 => "h2",
                    _ => "h3",
                };
            }
            Tag::Paragraph if self.open.mark.is_empty() => self.end(),
            Tag::BlockQuote(_) => {
                self.end();
                self.quotes += 1;
            }
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                self.end();
                self.open.kind = "code";
                self.in_code = true;
            }
            Tag::List(first) => {
                self.end();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end();
                self.open.mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}.", *number - 1)
                    }
                    _ => "•".into(),
                };
            }
            Tag::Table(columns) => {
                self.end();
                self.in_table = true;
                self.open = Block { kind: "table", columns: columns.len(), ..Block::default() };
            }
            Tag::TableHead => self.style.bold = true,
            Tag::TableCell => self.open.cells.push(Vec::new()),
            Tag::Strong => self.style.bold = true,
            Tag::Emphasis | Tag::Image { .. } => self.style.italic = true,
            Tag::Strikethrough => self.style.strike = true,
            Tag::Link { dest_url, .. } if is_safe(&dest_url) => self.style.link = dest_url.trim().into(),
            _ => {}
        }
    }

    fn stop(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item => self.end(),
            TagEnd::BlockQuote(_) => {
                self.end();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.end();
            }
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
            }
            TagEnd::Table => {
                self.in_table = false;
                self.end();
            }
            TagEnd::TableHead | TagEnd::Strong => self.style.bold = false,
            TagEnd::Emphasis | TagEnd::Image => self.style.italic = false,
            TagEnd::Strikethrough => self.style.strike = false,
            TagEnd::Link => self.style.link.clear(),
            _ => {}
        }
    }

    /// Closes the block that is open, where it holds anything.
    fn end(&mut self) {
        let mut block = std::mem::take(&mut self.open);
        if block.runs.is_empty() && block.cells.is_empty() && block.lines.is_empty() {
            return;
        }
        if block.kind.is_empty() {
            block.kind = if self.quotes > 0 { "quote" } else { "p" };
        }
        block.depth = self.lists.len().saturating_sub(1) + self.quotes;
        self.done.push(block);
    }
}

fn is_safe(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let shown: Vec<String> = blocks(text)
            .iter()
            .map(|block| {
                let runs = block.runs.iter().chain(block.cells.iter().flatten());
                let words: Vec<String> = runs
                    .map(|run| {
                        let marks = [(run.bold, "b"), (run.italic, "i"), (run.code, "c"), (run.strike, "s")];
                        let marks: String = marks.iter().filter(|(on, _)| *on).map(|(_, mark)| *mark).collect();
                        format!("{}<{marks}{}>", run.text, run.link)
                    })
                    .collect();
                format!("{}{} {}{}{}", block.kind, block.depth, block.mark, words.join(""), block.lines.join("|"))
            })
            .collect();
        assert_eq!(shown.join("\n"), expected, "{text}");
    }

    #[test]
    fn markdown_becomes_blocks() {
        check("# Plan\n\nSell **more** of _it_", "h10 Plan<>\np0 Sell <>more<b> of <>it<i>");
        check("- a\n- b\n  1. c\n  2. d", "p0 •a<>\np0 •b<>\np1 1.c<>\np1 2.d<>");
        check("> said\n\n---\n\n```\nx = 1\ny\n```", "quote1 said<>\nrule0 \ncode0 x = 1|y");
        check("[web](https://shop.test) [x](javascript:alert(1))", "p0 web<https://shop.test> <>x<>");
        check("|a|b|\n|-|-|\n|1|2|", "table0 a<b>b<b>1<>2<>");
        check("<script>x</script> #eval(\"1\") $x$", "p0 <script>x</script> #eval(\"1\") $x$<>");
        check("", "");
    }
}
