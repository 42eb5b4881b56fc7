//! HTML with fields to fill in: `{{name}}` becomes a text, `{{&name}}` HTML as it is.

/// Fills in a template. A field without a value stays, and a test finds it.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, (field, after))) =
        rest.split_once("{{").and_then(|(before, at)| Some((before, at.split_once("}}")?)))
    {
        filled.push_str(before);
        let (name, is_html) = field.strip_prefix('&').map_or((field, false), |name| (name, true));
        match values.iter().find(|(own, _)| *own == name) {
            Some((_, value)) if is_html => filled.push_str(value),
            Some((_, value)) => filled.push_str(&escape(value)),
            None => filled.push_str(&format!("{{{{{field}}}}}")),
        }
        rest = after;
    }
    filled + rest
}

/// A text as HTML shows it, between tags and in quoted attributes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_texts_or_html() {
        let template = "<b title=\"{{name}}\">{{name}}</b>{{&tail}} {{missing}} {{";
        let filled = fill(template, &[("name", "A & \"B\" <c> 'd'"), ("tail", "<i>{{name}}</i>")]);
        let name = "A &amp; &quot;B&quot; &lt;c&gt; &#39;d&#39;";
        let expected = format!("<b title=\"{name}\">{name}</b><i>{{{{name}}}}</i> {{{{missing}}}} {{{{");
        assert_eq!(filled, expected);
    }
}
