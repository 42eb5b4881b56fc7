//! `docs/pickup-api.yaml` as a validator of exchanges.

use std::collections::BTreeSet;

use axum::http::{HeaderMap, StatusCode, header};
use e2e::contract::{Contract, map};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::recorder::Exchange;

const BASE_PATH: &str = "/pickup/v1";
const JSON: &str = "application/json";
const PROBLEM_JSON: &str = "application/problem+json";
const PROBLEM_PREFIX: &str = "urn:personalsign:problem:";

/// The contract.
pub struct Document(Contract);

/// A reply of the contract, by name: `unlock 201`, or `unlock 403 wrong-pickup-password`.
pub type Answer = String;

impl Document {
    pub fn read() -> Self {
        Self(Contract::read())
    }

    /// Every reply of every operation.
    pub fn answers(&self) -> BTreeSet<Answer> {
        let mut answers = BTreeSet::new();
        let paths = map(&self.0.document()["paths"]).values().flat_map(|path| map(path).values());
        for operation in paths {
            let id = text(&operation["operationId"]);
            for (status, response) in map(&operation["responses"]) {
                match &self.0.resolve(response)["content"][PROBLEM_JSON]["schema"] {
                    Value::Null => drop(answers.insert(format!("{id} {status}"))),
                    schema => {
                        let problems = self.problems(schema);
                        answers.extend(problems.iter().map(|problem| format!("{id} {status} {problem}")));
                    }
                }
            }
        }
        answers
    }

    /// Validates an exchange against its operation, and returns the name of its reply.
    pub fn judge(&self, exchange: &Exchange) -> Result<Answer, String> {
        let operation = self.operation(exchange)?;
        let id = text(&operation["operationId"]);
        let status = exchange.status.as_str();
        let say = |fault: String| format!("{id} {status}: {fault}");

        self.judge_request(operation, exchange).map_err(say)?;
        let response = operation["responses"].get(status);
        let response = self.0.resolve(response.ok_or_else(|| say("the status is not documented".into()))?);
        self.judge_headers(&response["headers"], &exchange.headers).map_err(say)?;
        self.judge_body(&response["content"], exchange).map_err(say)?;
        Ok(match problem_type(exchange) {
            Some(problem) => format!("{id} {status} {problem}"),
            None => format!("{id} {status}"),
        })
    }

    /// Every example in the document that violates its own schema, with the reason.
    pub fn wrong_examples(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (name, schema) in map(&self.0.document()["components"]["schemas"]) {
            self.try_examples(name, schema, &mut wrong);
        }
        wrong
    }

    fn try_examples(&self, name: &str, schema: &Value, wrong: &mut Vec<String>) {
        for example in schema["examples"].as_array().into_iter().flatten() {
            if let Err(reason) = self.validate(schema, example) {
                wrong.push(format!("{name}: {reason}"));
            }
        }
        for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
            self.try_examples(&format!("{name}.{property}"), schema, wrong);
        }
    }

    fn operation(&self, exchange: &Exchange) -> Result<&Value, String> {
        let method = exchange.method.as_str().to_ascii_lowercase();
        exchange
            .uri
            .path()
            .strip_prefix(BASE_PATH)
            .and_then(|path| self.0.document()["paths"].get(path)?.get(&method))
            .ok_or_else(|| format!("{method} {} is not documented", exchange.uri))
    }

    /// Validates the request. Its body must be as documented unless the service rejects it. Tokens are permitted in
    /// the header only.
    fn judge_request(&self, operation: &Value, exchange: &Exchange) -> Result<(), String> {
        if exchange.uri.query().is_some() {
            return Err("the address has a query".into());
        }
        let bearer = exchange.request_headers.get(header::AUTHORIZATION);
        if exchange.status.is_success()
            && !bearer.is_some_and(|field| field.as_bytes().starts_with(b"Bearer "))
        {
            return Err("granted without a token".into());
        }
        let schema = &operation["requestBody"]["content"][JSON]["schema"];
        let body = match (schema, &exchange.request_body) {
            (Value::Null, body) if body.is_empty() => Ok(()),
            (Value::Null, _) => Err("no body is documented".into()),
            (schema, body) => serde_json::from_slice(body)
                .map_err(|error| error.to_string())
                .and_then(|body| self.validate(schema, &body)),
        };
        match (body, exchange.status) {
            (Ok(()), StatusCode::BAD_REQUEST) => Err("a right body was refused".into()),
            // The token is checked before the body.
            (Err(_), StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED) | (Ok(()), _) => Ok(()),
            (Err(fault), _) => Err(format!("a wrong body was taken: {fault}")),
        }
    }

    fn judge_headers(&self, documented: &Value, sent: &HeaderMap) -> Result<(), String> {
        for (name, header) in documented.as_object().into_iter().flatten() {
            let header = self.0.resolve(header);
            match sent.get(name) {
                Some(value) => self
                    .validate(&header["schema"], &json!(value.to_str().unwrap_or_default()))
                    .map_err(|fault| format!("{name}: {fault}"))?,
                None if header["required"] == json!(true) => return Err(format!("{name} is missing")),
                None => {}
            }
        }
        Ok(())
    }

    fn judge_body(&self, content: &Value, exchange: &Exchange) -> Result<(), String> {
        let Some(content) = content.as_object() else {
            return if exchange.body.is_empty() { Ok(()) } else { Err("no body is documented".into()) };
        };
        let media_type = media_type(exchange).ok_or("the content type is missing")?;
        let documented = content.get(media_type).ok_or(format!("{media_type} is not documented"))?;
        if media_type == JSON || media_type == PROBLEM_JSON {
            let body = serde_json::from_slice(&exchange.body).map_err(|error| error.to_string())?;
            self.validate(&documented["schema"], &body)?;
            let says_status = media_type == JSON || body["status"] == json!(exchange.status.as_u16());
            return if says_status { Ok(()) } else { Err("the body names another status".into()) };
        }
        let length = exchange.headers.get(header::CONTENT_LENGTH).and_then(|field| field.to_str().ok());
        if length == Some(&exchange.body.len().to_string()) {
            Ok(())
        } else {
            Err(format!("{length:?} is not the length of the body"))
        }
    }

    /// The names of the problems that a response's schema permits.
    fn problems<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let schema = self.0.resolve(schema);
        match schema["oneOf"].as_array() {
            Some(choices) => choices.iter().flat_map(|choice| self.problems(choice)).collect(),
            None => {
                let name = text(&schema["properties"]["type"]["const"]).strip_prefix(PROBLEM_PREFIX);
                vec![name.expect("a problem's type is a URN of ours")]
            }
        }
    }

    fn validate(&self, schema: &Value, instance: &Value) -> Result<(), String> {
        let errors: Vec<String> = validator(schema, &self.0.document()["components"])
            .iter_errors(instance)
            .map(|error| error.to_string())
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
    }
}

/// A validator with the client's tolerance, which ignores unknown members.
pub fn clients_validator(contract: &Contract, name: &str) -> Validator {
    let mut components = contract.document()["components"].clone();
    open_up(&mut components);
    validator(&json!({ "$ref": format!("#/components/schemas/{name}") }), &components)
}

/// OpenAPI 3.1 schemas are JSON Schema 2020-12; the components are included for the references.
fn validator(schema: &Value, components: &Value) -> Validator {
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&json!({ "allOf": [schema], "components": components }))
        .expect("the document's schemas are right")
}

fn open_up(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("additionalProperties");
            members.values_mut().for_each(open_up);
        }
        Value::Array(items) => items.iter_mut().for_each(open_up),
        _ => {}
    }
}

fn media_type(exchange: &Exchange) -> Option<&str> {
    exchange.headers.get(header::CONTENT_TYPE)?.to_str().ok()?.split(';').next()
}

fn problem_type(exchange: &Exchange) -> Option<String> {
    let body: Value = serde_json::from_slice(&exchange.body).ok()?;
    let name = body.get("type")?.as_str()?.strip_prefix(PROBLEM_PREFIX)?;
    Some(name.to_owned())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}"))
}
