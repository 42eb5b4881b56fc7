//! `docs/pickup-api.yaml`: its schemas, and valid and invalid replies that are generated from them.

use base64::{Engine, prelude::BASE64_STANDARD};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
    string::string_regex,
};
use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

const DOCUMENT: &str = include_str!("../../docs/pickup-api.yaml");

/// The parsed document.
pub struct Contract(Value);

impl Contract {
    /// Reads the document.
    #[must_use]
    pub fn read() -> Self {
        Self(serde_yaml_ng::from_str(DOCUMENT).expect("the document is YAML"))
    }

    /// The whole document.
    #[must_use]
    pub fn document(&self) -> &Value {
        &self.0
    }

    fn schema(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// The target of a `$ref`, or the value itself. Keys beside a `$ref` are left to the validator.
    #[must_use]
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref") {
            Some(_) if value.as_object().is_some_and(|keys| keys.len() == 1) => self.follow(value),
            _ => value,
        }
    }

    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
        let pointer = pointer.expect("references are local");
        self.0.pointer(pointer).unwrap_or_else(|| panic!("{pointer} leads nowhere"))
    }

    /// Replies that conform to the schema with this name.
    pub fn right(&self, name: &str) -> BoxedStrategy<Value> {
        self.made_from(self.schema(name))
    }

    /// Such replies with one change: a member is removed, or replaced by a likely mistake.
    pub fn changed(&self, name: &str) -> BoxedStrategy<Value> {
        (self.right(name), any::<Index>(), prop::option::of(odd())).prop_map(change).boxed()
    }

    fn made_from(&self, schema: &Value) -> BoxedStrategy<Value> {
        if schema.get("$ref").is_some() {
            return self.made_from(self.follow(schema));
        }
        if let Some(only) = schema.get("const") {
            return Just(only.clone()).boxed();
        }
        if let Some(choices) = schema["enum"].as_array() {
            return select(choices.clone()).boxed();
        }
        let number = |name: &str| schema[name].as_u64();
        match &schema["type"] {
            Value::Array(_) => prop_oneof![Just(Value::Null), text(schema)].boxed(),
            kind if *kind == "string" => text(schema),
            kind if *kind == "integer" => {
                let (least, most) = (number("minimum").unwrap_or(0), number("maximum").unwrap_or(u64::MAX));
                prop_oneof![Just(least), Just(most), least..=most].prop_map(Value::from).boxed()
            }
            kind if *kind == "array" => {
                let most = number("maxItems").expect("a list has an end") as usize;
                let least = number("minItems").unwrap_or_default() as usize;
                vec(self.made_from(&schema["items"]), least..=most).prop_map(Value::from).boxed()
            }
            kind if *kind == "object" => {
                let required = schema["required"].as_array().expect("it says what is required");
                let members = schema["properties"].as_object().expect("it has members");
                members.iter().fold(Just(json!({})).boxed(), |object, (name, member)| {
                    let is_required = required.iter().any(|required| required == name);
                    let there = if is_required { Just(true).boxed() } else { any::<bool>().boxed() };
                    let name = name.clone();
                    (object, self.made_from(member), there)
                        .prop_map(move |(mut object, member, there)| {
                            if there {
                                object[&name] = member;
                            }
                            object
                        })
                        .boxed()
                })
            }
            kind => panic!("no replies are made of {kind}"),
        }
    }
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    if schema["format"] == "date-time" {
        let century = 946_684_800_i64..4_102_444_800;
        let written = |seconds| {
            let instant = OffsetDateTime::from_unix_timestamp(seconds).expect("a second of this century");
            Value::from(instant.format(&Rfc3339).expect("it can be written"))
        };
        return century.prop_map(written).boxed();
    }
    if schema["contentEncoding"] == "base64" {
        return vec(any::<u8>(), 0..100).prop_map(|octets| BASE64_STANDARD.encode(octets).into()).boxed();
    }
    let length = |name: &str| schema[name].as_u64().map(|length| length as usize);
    let (least, most) = (length("minLength").unwrap_or(0), length("maxLength").unwrap_or(usize::MAX));
    // Longer values are generated where the limit is near enough to be tested.
    let pattern = match schema["pattern"].as_str() {
        Some(r"^\P{Cc}+$") => r"\P{Cc}{1,256}",
        Some(pattern) => pattern.trim_start_matches('^').trim_end_matches('$'),
        None => r"[\s\S]{1,300}",
    };
    let fits = move |text: &String| (least..=most).contains(&text.chars().count());
    let texts = string_regex(pattern).expect("a pattern of the document").prop_filter("its length", fits);
    texts.prop_map(Value::from).boxed()
}

/// Values that are likely mistakes.
fn odd() -> BoxedStrategy<Value> {
    let texts = [
        "",
        " ",
        "\u{0}",
        "\n",
        "\u{202e}",
        "be",
        "Belgium",
        "ÉÉ",
        "../x",
        "a@b@c",
        "<img src=x onerror=alert(1)>",
        "9999-12-31T23:59:59-23:59",
        "9999-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-12-20T09:30:00+00:00",
        "ready",
        "lapsed",
        "NaN",
        "null",
    ];
    let numbers = [-1.0, 0.5, 6.0e18, 1.0e300, -0.5];
    prop_oneof![
        select(texts.to_vec()).prop_map(Value::from),
        select(vec![255_usize, 256, 257, 300, 500_001]).prop_map(|length| "x".repeat(length).into()),
        select(numbers.to_vec()).prop_map(Value::from),
        select(vec![0_u64, 1, 4, 5, 6, 262_144, 262_145, 4_294_967_296, u64::MAX]).prop_map(Value::from),
        select(vec![Value::Null, json!(true), json!([]), json!({}), json!([[]]), json!({"a": {"b": 1}})]),
        any::<String>().prop_map(Value::from),
    ]
    .boxed()
}

/// Puts the value in one place of the reply; removes the place without one.
fn change((mut reply, place, odd): (Value, Index, Option<Value>)) -> Value {
    let mut places = Vec::new();
    note_places(&reply, String::new(), &mut places);
    let place = place.get(&places).clone();
    let (parent, name) = place.rsplit_once('/').expect("a place within the reply");
    match (reply.pointer_mut(parent).expect("it was there"), odd) {
        (Value::Object(members), Some(odd)) => drop(members.insert(name.to_owned(), odd)),
        (Value::Object(members), None) => drop(members.remove(name)),
        (Value::Array(items), odd) => {
            items[name.parse::<usize>().expect("a number")] = odd.unwrap_or_default()
        }
        _ => unreachable!("nothing stands within anything else"),
    }
    reply
}

/// Lists the places within a value, as pointers (RFC 6901).
fn note_places(value: &Value, at: String, places: &mut Vec<String>) {
    let within: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, member)| (name.clone(), member)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(place, item)| (place.to_string(), item)).collect()
        }
        _ => return,
    };
    for (name, value) in within {
        let place = format!("{at}/{name}");
        places.push(place.clone());
        note_places(value, place, places);
    }
}

/// The members of an object.
#[must_use]
pub fn map(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("not a mapping: {value}"))
}
