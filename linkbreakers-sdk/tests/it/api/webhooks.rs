//! Deliveries of webhooks: what they hold in each known shape, and their signatures.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use linkbreakers_sdk::webhook_delivery::{Delivery, Encoding, Verifier, verify};
use serde_json::{Value, json};

#[test]
fn deliveries_are_read_leniently() {
    for (body, kind, event) in [
        (
            json!({"kind": "KIND_ENTRY", "event": {"id": "e"}}),
            Some("KIND_ENTRY"),
            Some("e"),
        ),
        (
            json!({"type": "KIND_NEW", "id": "e"}),
            Some("KIND_NEW"),
            Some("e"),
        ),
        (json!({"event": {"id": 5}, "kind": 7}), None, None),
        (json!({}), None, None),
    ] {
        let delivery = Delivery::parse(body.to_string()).expect("an object");
        assert_eq!(
            delivery.kind().as_ref().map(|kind| kind.as_str()),
            kind,
            "{body}"
        );
        assert_eq!(
            delivery.event().map(|event| event.id).as_deref(),
            event,
            "{body}"
        );
        assert_eq!(Value::from(delivery.raw().clone()), body);
    }
    for bad in ["", "[]", "{", "\"x\""] {
        assert!(
            Delivery::parse(bad).is_err_and(|error| error.is_invalid()),
            "{bad}"
        );
    }
}

/// Key, body and signature are test case 2 of RFC 4231, section 4.3.
#[test]
fn signatures_are_checked() {
    const OF_EMPTY_KEY: &str = "76d9e7194e7dbc3aa00bbe8ffb9f6fcb5a932170f971f948bb2ab61607d2b9d6";
    let (key, body) = ("Jefe", b"what do ya want for nothing?");
    let hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    let base64 = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
    assert!(verify(body, hex, key, Encoding::Hex));
    assert!(verify(body, &hex.to_uppercase(), key, Encoding::Hex));
    assert!(verify(body, &format!(" {base64}\n"), key, Encoding::Base64));
    for (body, signature, key, encoding) in [
        (&body[1..], hex, key, Encoding::Hex),
        (body, hex, "jefe", Encoding::Hex),
        (body, &hex[2..], key, Encoding::Hex),
        (body, &hex[1..], key, Encoding::Hex),
        (body, "", key, Encoding::Hex),
        (body, "zz", key, Encoding::Hex),
        (body, hex, key, Encoding::Base64),
        (body, base64, key, Encoding::Hex),
        (body, "é", key, Encoding::Hex),
        // HMAC-SHA256 of the body under the empty key, which anyone can compute.
        (body, OF_EMPTY_KEY, "", Encoding::Hex),
    ] {
        assert!(!verify(body, signature, key, encoding), "{signature}");
    }
}

/// As the guide shows them, with names in both spellings.
#[test]
fn deliveries_have_type_data_visitor_and_answers() {
    let visitor = json!({"id": "v1", "first_name": "Ada", "created_at": "2026-01-02T03:04:05Z", "attributes": [{"key": "score", "number_value": 8}]});
    let form = json!({"full_name": "Ada", "rating": 5});
    for (body, kind, first_name, answers, link) in [
        (
            json!({"event_type": "form.submitted", "data": {"visitor": visitor, "form_responses": form}}),
            Some("form.submitted"),
            Some("Ada"),
            Some(&form),
            None,
        ),
        (
            json!({"eventType": "link.scanned", "data": {"link": {"id": "l1", "short_link": "x"}, "visitor": {"firstName": "Bo"}}}),
            Some("link.scanned"),
            Some("Bo"),
            None,
            Some("l1"),
        ),
        (
            json!({"type": "form.submitted", "visitor": visitor, "formResponses": form}),
            Some("form.submitted"),
            Some("Ada"),
            Some(&form),
            None,
        ),
        (
            json!({"event_type": 5, "data": null, "visitor": "v1"}),
            None,
            None,
            None,
            None,
        ),
        (
            json!({"data": {"visitor": null, "link": []}}),
            None,
            None,
            None,
            None,
        ),
        (json!({}), None, None, None, None),
    ] {
        let delivery = Delivery::parse(body.to_string()).unwrap();
        assert_eq!(delivery.event_type(), kind, "{body}");
        let read = delivery.visitor().map(|visitor| visitor.first_name);
        assert_eq!(read.as_deref(), first_name, "{body}");
        let visitor = delivery.visitor().unwrap_or_default();
        let scores = visitor
            .attributes
            .iter()
            .filter_map(|attribute| attribute.number_value);
        assert_eq!(
            scores.sum::<f64>() > 0.0,
            first_name == Some("Ada"),
            "{body}"
        );
        let read = delivery.form_responses().cloned().map(Value::from);
        assert_eq!(read.as_ref(), answers, "{body}");
        assert_eq!(
            delivery.link().map(|link| link.id).as_deref(),
            link,
            "{body}"
        );
    }
}

#[test]
fn a_verifier_takes_every_common_form() {
    let body = b"what do ya want for nothing?";
    let hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    let base64 = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
    let other = "0".repeat(64);
    let verifier = Verifier::new("an old secret").or("Jefe");
    for signature in [
        hex.to_owned(),
        hex.to_uppercase(),
        format!("sha256={hex}"),
        format!(" v1={hex}\n"),
        base64.to_owned(),
        format!("sha256={base64}"),
        format!("v1,{base64}"),
        format!("v1,{other} v1,{base64}"),
        format!("v1={other}, v1={hex}"),
    ] {
        verifier.verify(body, &signature).expect(&signature);
        assert!(
            verifier.verify(&body[1..], &signature).is_err(),
            "{signature}"
        );
    }
    for signature in [
        "",
        "=",
        "sha256=",
        "sha256",
        "v1,",
        "é",
        "t=",
        "t=1",
        &other,
        &hex[1..],
    ] {
        let error = verifier.verify(body, signature).expect_err(signature);
        assert!(
            error.is_invalid() && !error.to_string().contains("Jefe"),
            "{error}"
        );
    }
    assert!(Verifier::new("").verify(body, hex).is_err());
    assert!(Verifier::new("jefe").verify(body, hex).is_err());
    // HMAC-SHA256 of the body under the empty key, which anyone can compute.
    let of_empty_key = "76d9e7194e7dbc3aa00bbe8ffb9f6fcb5a932170f971f948bb2ab61607d2b9d6";
    assert!(
        Verifier::new("")
            .or("Jefe")
            .verify(body, of_empty_key)
            .is_err()
    );
    assert!(!format!("{verifier:?}").contains("Jefe"));
}

#[test]
fn a_signed_time_must_be_recent() {
    // HMAC-SHA256 of "1764374400.{}" under "Jefe".
    let signature =
        "t=1764374400,v1=f420ff3d8b74dd0c4e84d4b785b4ccc8e70f98f879207a053cc331dfca040bc9";
    let verifier = Verifier::new("Jefe").tolerance(Duration::from_secs(60));
    let at = |seconds: u64| UNIX_EPOCH + Duration::from_secs(seconds);
    for (signature, now, is_right) in [
        (signature.to_owned(), at(1_764_374_400), true),
        (signature.to_owned(), at(1_764_374_460), true),
        (signature.to_owned(), at(1_764_374_340), true),
        (signature.to_owned(), at(1_764_374_461), false),
        (signature.to_owned(), at(1_764_374_339), false),
        (signature.to_owned(), SystemTime::now(), false),
        // Another time, or none, is not what was signed.
        (signature.replace("400,", "401,"), at(1_764_374_401), false),
        (
            signature.replace("t=1764374400,", ""),
            at(1_764_374_400),
            false,
        ),
        (
            signature.replace("1764374400", "99999999999999999999"),
            at(1_764_374_400),
            false,
        ),
        (
            signature.replace("1764374400", "soon"),
            at(1_764_374_400),
            false,
        ),
    ] {
        let outcome = verifier.verify_at(b"{}", &signature, now);
        assert_eq!(outcome.is_ok(), is_right, "{signature} {now:?}");
    }
    // The time moved from the header into the body.
    let moved = signature.replace("t=1764374400,", "");
    assert!(verifier.verify(b"1764374400.{}", &moved).is_err());
}
