//! Tests of what the mock API keeps: each resource is created, read, changed, listed in pages and deleted, as links are.

use serde_json::{Value, json};

use crate::support::mock_api::Mock;

/// A resource: how to create and change it, and where its responses have it.
struct Resource {
    /// The path of the list, and of single items below it.
    path: String,
    /// Where it is created, and from which body.
    create: (&'static str, String),
    body: Value,
    /// Method and body of a change, and the pointer of the changed value.
    change: (&'static str, Value),
    changed: &'static str,
    /// The member that holds the resource in responses to create, get and update; empty if it is the response.
    wrapped: [&'static str; 3],
    /// The member that holds the items of a list, if there is a list.
    items: Option<&'static str>,
}

fn resources(link: &str) -> Vec<Resource> {
    let steps = format!("/v1/links/{link}/workflow-steps");
    let path = |path: &str| path.to_owned();
    let redirect = |to: &str| json!({"payload": {"clientRedirect": {"destination": to}}});
    vec![
        Resource {
            path: path("/v1/links"),
            create: ("POST", path("/v1/links")),
            body: json!({"destination": "https://example.com"}),
            change: ("PATCH", json!({"name": "Other"})),
            changed: "/name",
            wrapped: ["link", "link", "link"],
            items: Some("links"),
        },
        Resource {
            path: steps.clone(),
            create: ("POST", steps),
            body: redirect("https://example.com/a"),
            change: ("PATCH", redirect("https://example.com/b")),
            changed: "/payload/clientRedirect/destination",
            wrapped: ["workflowStep", "workflowStep", "workflowStep"],
            items: Some("workflowSteps"),
        },
        Resource {
            path: path("/v1/qrcode-designs"),
            create: ("POST", path("/v1/public/qrcode-designs")),
            body: json!({"dotsOptions": {"type": "DOTS_TYPE_SQUARE"}}),
            change: ("PATCH", json!({"shape": "SHAPE_CIRCLE"})),
            changed: "/shape",
            wrapped: ["qrcodeDesign", "qrcodeDesign", "qrcodeDesign"],
            items: None,
        },
        Resource {
            path: path("/v1/qrcode-templates"),
            create: ("POST", path("/v1/qrcode-templates")),
            body: json!({"name": "Dots"}),
            change: ("PATCH", json!({"name": "Rounded"})),
            changed: "/name",
            wrapped: ["qrcodeTemplate", "", "qrcodeTemplate"],
            items: Some("qrcodeTemplates"),
        },
        Resource {
            path: path("/v1/members"),
            create: ("POST", path("/v1/members/invite")),
            body: json!({"email": "new@example.com"}),
            change: ("PUT", json!({"role": "ROLE_TECH"})),
            changed: "/role",
            wrapped: ["", "", ""],
            items: Some("members"),
        },
        Resource {
            path: path("/v1/workspace-tokens"),
            create: ("POST", path("/v1/workspace-tokens")),
            body: json!({"keyType": "WORKSPACE_TOKEN_KEY_TYPE_SECRET", "name": "Build"}),
            change: ("PATCH", json!({"scopes": ["API_SCOPE_LINKS_READ"]})),
            changed: "/scopes/0",
            wrapped: ["token", "token", "token"],
            items: Some("tokens"),
        },
    ]
}

/// Returns the first link of the mock.
fn link(mock: &Mock) -> String {
    let links = mock.call("GET", "/v1/links?pageSize=1", None);
    links.body["links"][0]["id"].as_str().unwrap().to_owned()
}

fn within<'a>(body: &'a Value, member: &str) -> &'a Value {
    match member {
        "" => body,
        member => &body[member],
    }
}

/// Returns the ids of all items of a list, read in pages of one.
fn listed(mock: &Mock, path: &str, items: &str) -> Vec<String> {
    let (mut ids, mut token) = (Vec::new(), String::new());
    loop {
        let page = mock.call("GET", &format!("{path}?pageSize=1&pageToken={token}"), None);
        assert_eq!(page.status, 200, "{path}: {}", page.body);
        let found = page.body[items].as_array().unwrap();
        ids.extend(
            found
                .iter()
                .map(|item| item["id"].as_str().unwrap().to_owned()),
        );
        page.body["nextPageToken"]
            .as_str()
            .unwrap_or_default()
            .clone_into(&mut token);
        if token.is_empty() {
            return ids;
        }
        assert_eq!(found.len(), 1, "{path}");
    }
}

#[test]
fn resources_are_created_read_changed_listed_and_deleted() {
    let mock = Mock::start(&[]);
    for resource in resources(&link(&mock)) {
        let Resource {
            path,
            create,
            body,
            change,
            changed,
            wrapped,
            items,
        } = resource;
        let made = mock.call(create.0, &create.1, Some(&body));
        assert_eq!(made.status, 200, "{path}: {}", made.body);
        let id = within(&made.body, wrapped[0])["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let one = format!("{path}/{id}");

        let updated = mock.call(change.0, &one, Some(&change.1));
        assert_eq!(updated.status, 200, "{path}: {}", updated.body);
        let read = mock.call("GET", &one, None);
        let value = |body: &Value, member| within(body, member).pointer(changed).cloned();
        assert_eq!(
            value(&read.body, wrapped[1]),
            change.1.pointer(changed).cloned(),
            "{path}"
        );
        assert_eq!(
            value(&updated.body, wrapped[2]),
            value(&read.body, wrapped[1]),
            "{path}"
        );

        if let Some(items) = items {
            let ids = listed(&mock, &path, items);
            assert!(
                ids.contains(&id) && ids.len() > usize::from(items != "tokens"),
                "{path}: {ids:?}"
            );
        }
        assert_eq!(mock.call("DELETE", &one, None).status, 200, "{path}");
        for method in ["GET", "DELETE", change.0] {
            let body = (method == change.0).then_some(&change.1);
            assert_eq!(
                mock.call(method, &one, body).code(),
                (404, "NOT_FOUND"),
                "{method} {path}"
            );
        }
        if let Some(items) = items {
            assert!(!listed(&mock, &path, items).contains(&id), "{path}");
        }
    }
}

#[test]
fn a_template_gives_its_design_to_a_link() {
    let mock = Mock::start(&[]);
    let link = link(&mock);
    let circle = json!({"shape": "SHAPE_CIRCLE"});
    let design = mock.call("POST", "/v1/public/qrcode-designs", Some(&circle));
    let design = &design.body["qrcodeDesign"]["id"];
    let template = json!({"name": "Round", "qrcodeDesignId": design});
    let template = mock.call("POST", "/v1/qrcode-templates", Some(&template));
    let template = template.body["qrcodeTemplate"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let published = mock.call(
        "POST",
        &format!("/v1/qrcode-templates/{template}/publish"),
        Some(&json!({})),
    );
    assert_eq!(published.body["qrcodeTemplate"]["slug"], "round");
    let public = mock.call("GET", "/v1/public/qrcode-templates/round", None);
    assert_eq!(
        (public.status, &public.body["name"]),
        (200, &json!("Round"))
    );

    let applied = json!({"linkId": link, "qrcodeTemplateId": template});
    let applied = mock.call("POST", "/v1/qrcode-designs/apply-template", Some(&applied));
    assert_eq!(applied.body["qrcodeDesign"]["shape"], "SHAPE_CIRCLE");
    let read = mock.call(
        "GET",
        &format!("/v1/links/{link}?include=qrcodeDesign"),
        None,
    );
    assert_eq!(read.body["link"]["qrcodeDesign"]["shape"], "SHAPE_CIRCLE");
    let unknown = json!({"destination": "https://example.com", "qrcodeDesignId": "none"});
    assert_eq!(
        mock.call("POST", "/v1/links", Some(&unknown)).code(),
        (404, "NOT_FOUND")
    );
}

#[test]
fn the_steps_of_a_link_decide_where_it_leads() {
    let mock = Mock::start(&[]);
    let link = link(&mock);
    let steps = format!("/v1/links/{link}/workflow-steps");
    let exit = mock.call("GET", &steps, None).body["workflowSteps"][0]["id"].clone();
    let page = json!({"eventAction": "EVENT_ACTION_MESSAGE_PAGE", "insertBefore": exit});
    let page = mock.call("POST", &steps, Some(&page)).body["workflowStep"].clone();
    assert_eq!(
        (&page["childStepIds"], &page["kind"]),
        (&json!([exit]), &json!("KIND_INTERACTION"))
    );
    let exit = exit.as_str().unwrap();
    let read = mock.call("GET", &format!("{steps}/{exit}"), None);
    assert_eq!(
        read.body["workflowStep"]["parentStepIds"],
        json!([page["id"]])
    );

    let branch = format!(
        "{steps}/{}/branches/next/connection",
        page["id"].as_str().unwrap()
    );
    let cut = mock.call("DELETE", &branch, None);
    assert_eq!(cut.body["workflowStep"]["childStepIds"], json!([]));
    let joined = mock.call("PUT", &branch, Some(&json!({"nextStepId": exit})));
    assert_eq!(joined.body["workflowStep"]["childStepIds"], json!([exit]));
    let nowhere = mock.call("PUT", &branch, Some(&json!({"nextStepId": "none"})));
    assert_eq!(nowhere.code(), (404, "NOT_FOUND"));

    let unknown = branch.replace("/next/", "/else/");
    assert_eq!(
        mock.call("DELETE", &unknown, None).code(),
        (404, "NOT_FOUND")
    );
    // A branch for each option, and one for all other visitors.
    let options = json!([{"id": "weekend"}, {"id": "monday"}]);
    let days = json!({"eventAction": "EVENT_ACTION_DAY_OF_WEEK_CONDITION", "payload": {"dayOfWeekCondition": {"options": options}}});
    let days = mock.call("POST", &steps, Some(&days)).body["workflowStep"].clone();
    let monday = format!(
        "{steps}/{}/branches/monday/connection",
        days["id"].as_str().unwrap()
    );
    let joined = mock.call("PUT", &monday, Some(&json!({"nextStepId": exit})));
    assert_eq!(
        joined.body["unconnectedBranchIds"],
        json!(["weekend", "else"])
    );

    let moved =
        json!({"payload": {"clientRedirect": {"destination": "https://example.com/moved"}}});
    mock.call("PATCH", &format!("{steps}/{exit}"), Some(&moved));
    let visited = mock
        .agent
        .get(format!("{}/fair", mock.url))
        .config()
        .max_redirects(0)
        .build()
        .call()
        .unwrap();
    assert_eq!(visited.headers()["location"], "https://example.com/moved");
}

#[test]
fn a_token_opens_the_api_until_it_is_deleted_and_is_in_no_record() {
    let record = tempfile::NamedTempFile::new().unwrap();
    let mock = Mock::start(&["--record", record.path().to_str().unwrap()]);
    let body = json!({"keyType": "WORKSPACE_TOKEN_KEY_TYPE_SECRET", "name": "mock-token"});
    let made = mock.call("POST", "/v1/workspace-tokens", Some(&body));
    let secret = made.body["accessToken"].as_str().unwrap();
    let header = format!("Bearer {secret}");
    let read = |target: &str| {
        mock.send("GET", target, &[("authorization", &header)], None)
            .status
    };
    assert_eq!(read("/v1/links?pageSize=1&search=two%20words"), 200);
    let id = made.body["token"]["id"].as_str().unwrap();
    let deleted = mock.call("DELETE", &format!("/v1/workspace-tokens/{id}"), None);
    assert_eq!((deleted.status, read("/v1/links?pageSize=1")), (200, 401));

    let text = std::fs::read_to_string(record.path()).unwrap();
    assert!(!text.contains("mock-token"), "{text}");
    let calls: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let lines = calls.iter().map(|call| {
        (
            call["method"].as_str().unwrap(),
            call["status"].as_u64().unwrap(),
        )
    });
    let expected = [("POST", 200), ("GET", 200), ("DELETE", 200), ("GET", 401)];
    assert_eq!(lines.collect::<Vec<_>>(), expected);
    assert_eq!(calls[1]["query"][1], json!(["search", "two words"]));
    assert_eq!(calls[0]["body"]["name"], "***");
}

#[test]
fn the_page_shows_values_as_text() {
    let mock = Mock::start(&[]);
    let hostile = "<script>alert(1)</script>\"'&";
    let body = json!({"destination": "https://example.com/?a=1&b=<b>", "name": hostile, "shortlink": "/evil.example", "tags": [hostile]});
    assert_eq!(mock.call("POST", "/v1/links", Some(&body)).status, 200);
    let read = |target: &str| {
        mock.agent
            .get(format!("{}{target}", mock.url))
            .call()
            .unwrap()
    };
    let mut page = read("/");
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert!(
        page.headers()["content-security-policy"]
            .to_str()
            .unwrap()
            .starts_with("default-src 'none'")
    );
    let html = page.body_mut().read_to_string().unwrap();
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    let text = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;";
    assert_eq!(html.matches(text).count(), 2, "name and tag: {html}");
    // Not `//evil.example`, which would be another server.
    assert!(html.contains("href=\"/%2Fevil.example\""), "{html}");
    for image in html.split("src=\"").skip(1) {
        let image = read(image.split('"').next().unwrap());
        assert_eq!(image.headers()["content-type"], "image/svg+xml");
    }
    assert!(
        html.contains("Spring menu") && html.contains("ada@example.com"),
        "{html}"
    );
}
