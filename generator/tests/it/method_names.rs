//! The names of methods, as the record of an SDK has them: what callers write for an operation.

use generator::surface::Lock;
use generator::{Input, Output, Target, Unsupported};
use serde_json::{Value, json};

use crate::support::manifest;

/// An operation: operationId (or `""`), tag, method, path, and the call that its name gives.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn generate(document: &Value) -> Output {
    generate_after(document, None)
}

/// Generates the next version of an SDK with this record.
fn generate_after(document: &Value, lock: Option<&str>) -> Output {
    let document = document.to_string();
    let manifest = manifest();
    let input = Input {
        document: document.as_bytes(),
        document_name: "names",
        overlay: None,
        lock,
        manifest: &manifest,
        target: Target::Sources,
        unsupported: Unsupported::Refuse,
    };
    generator::generate(&input).unwrap()
}

/// Generates an SDK of the operations, and compares the calls.
fn check(rows: &[Row]) {
    let mut paths = json!({});
    for (id, tag, method, path, _) in rows {
        let names = path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next());
        let parameters: Vec<Value> = names
            .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
            .collect();
        let mut operation =
            json!({"parameters": parameters, "responses": {"204": {"description": "OK"}}});
        if !id.is_empty() {
            operation["operationId"] = (*id).into();
        }
        if !tag.is_empty() {
            operation["tags"] = json!([tag]);
        }
        paths[*path][*method] = operation;
    }
    let document =
        json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths});
    let output = generate(&document);
    let record = Lock::parse(&output.lock).unwrap();
    for (id, _, method, path, call) in rows {
        let key = if id.is_empty() {
            format!("{} {path}", method.to_uppercase())
        } else {
            (*id).to_owned()
        };
        assert_eq!(record.operations[&key].call, *call, "{key}");
    }
}

#[test]
fn ids_that_spell_method_and_path_get_the_usual_verbs() {
    #[rustfmt::skip]
    check(&[
        ("GetCustomers", "", "get", "/v1/customers", "customers.list"),
        ("PostCustomers", "", "post", "/v1/customers", "customers.create"),
        ("GetCustomersCustomer", "", "get", "/v1/customers/{customer}", "customers.get"),
        ("PostCustomersCustomer", "", "post", "/v1/customers/{customer}", "customers.update"),
        ("DeleteCustomersCustomer", "", "delete", "/v1/customers/{customer}", "customers.delete"),
        ("GetCustomersSearch", "", "get", "/v1/customers/search", "customers.search"),
        ("GetCustomersCustomerSources", "", "get", "/v1/customers/{customer}/sources", "customers.list_sources"),
        ("GetCustomersCustomerSourcesId", "", "get", "/v1/customers/{customer}/sources/{id}", "customers.get_source"),
        ("PostCustomersCustomerSources", "", "post", "/v1/customers/{customer}/sources", "customers.create_source"),
        ("PostCustomersCustomerSourcesIdVerify", "", "post", "/v1/customers/{customer}/sources/{id}/verify", "customers.verify_source"),
        ("PostChargesChargeCapture", "", "post", "/v1/charges/{charge}/capture", "charges.capture"),
        ("GetBalance", "", "get", "/v1/balance", "balance.get"),
        // Posting to a path that can be read may be anything.
        ("PostBalance", "", "post", "/v1/balance", "balance.post"),
        ("GetTeamsTeamMembers", "Members", "get", "/teams/{team}/members", "members.get_for_team"),
        ("get_v2_hooks_id", "", "get", "/v2/hooks/{id}", "hooks.get"),
        ("hooks_id_delete", "", "delete", "/v2/hooks/{id}", "hooks.delete"),
    ]);
}

#[test]
fn ids_of_frameworks_have_their_verb_first() {
    #[rustfmt::skip]
    check(&[
        // Django REST framework.
        ("accounts_list", "accounts", "get", "/accounts/", "accounts.list"),
        ("accounts_retrieve", "accounts", "get", "/accounts/{id}/", "accounts.retrieve"),
        ("accounts_partial_update", "accounts", "patch", "/accounts/{id}/", "accounts.partial_update"),
        ("accounts_activate_create", "accounts", "post", "/accounts/{id}/activate/", "accounts.activate"),
        ("accounts_change_owner_create", "accounts", "post", "/accounts/{id}/change_owner/", "accounts.change_owner"),
        ("accounts_managers_create", "accounts", "post", "/accounts/{id}/managers/", "accounts.create_manager"),
        ("accounts_managers_destroy", "accounts", "delete", "/accounts/{id}/managers/{manager_id}/", "accounts.destroy_manager"),
        ("accounts_customer_retrieve", "accounts", "get", "/accounts/{id}/customer/", "accounts.retrieve_customer"),
        ("documents_batch_delete_create", "documents", "post", "/documents/batch_delete/", "documents.batch_delete"),
        ("auth_token_create", "auth", "post", "/auth/token", "auth.create_token"),
        ("messages_create", "messages", "post", "/messages/{log_id}", "messages.create"),
        ("circuits_circuit-types_list", "circuits", "get", "/api/circuits/circuit-types/", "circuits.list_circuit_types"),
        ("circuits_circuit-types_bulk_partial_update", "circuits", "patch", "/api/circuits/circuit-types/", "circuits.bulk_partial_update_circuit_types"),
        ("circuits_circuit-types_bulk_delete", "circuits", "delete", "/api/circuits/circuit-types/", "circuits.bulk_delete_circuit_types"),
        ("circuits_circuit-types_read", "circuits", "get", "/api/circuits/circuit-types/{id}/", "circuits.read_circuit_type"),
        // Springfox.
        ("getAccountByAccessKeyUsingGET", "Account Controller", "get", "/account/{key}", "account_controller.get_account_by_access_key"),
        ("getChartInfoUsingGET", "Statistics", "get", "/chart-info/{id}", "statistics.get_chart_info"),
        ("getChartInfoUsingGET_1", "Statistics", "get", "/chart-info/{id}/{other}", "statistics.get_chart_info_1"),
        ("getUsingPOST", "Terms", "post", "/term-search", "terms.get_using_post"),
        ("getUsingGET", "Terms", "get", "/term-search/{id}", "terms.get_using_get"),
        // Every parameter is named.
        ("updateActionsByIdAction", "action", "put", "/actions/{idAction}", "action.update"),
        ("addCardsLabelsByIdCard", "card", "post", "/cards/{idCard}/labels", "card.add_label"),
        ("createCardsExports", "card", "post", "/cards/exports", "card.create_exports"),
        ("deleteCardsLabelsByIdCardByIdLabel", "card", "delete", "/cards/{idCard}/labels/{idLabel}", "card.delete_label"),
    ]);
}

#[test]
fn resources_are_no_apis() {
    #[rustfmt::skip]
    check(&[
        ("GET_suppression-bounces", "Bounces API", "get", "/suppression/bounces", "bounces.list"),
        ("GET_suppression-bounces-email", "Bounces API", "get", "/suppression/bounces/{email}", "bounces.get"),
        ("getAlert", "Alerts API", "get", "/alerts/{id}", "alerts.get"),
        ("getBlock", "Blocks API", "get", "/blocks/{id}", "blocks_api.get_block"),
        ("findBlock", "Blocks", "get", "/find/{id}", "blocks.find"),
        ("getApi", "API", "get", "/api/{id}", "api.get"),
    ]);
}

#[test]
fn ids_that_call_a_parameter_id_get_the_usual_verbs() {
    #[rustfmt::skip]
    check(&[
        ("get_files", "Files", "get", "/files", "files.list"),
        ("get_files_id", "Files", "get", "/files/{file_id}", "files.get"),
        ("put_files_id", "Files", "put", "/files/{file_id}", "files.update"),
        ("get_files_id_id", "Files", "get", "/files/{file_id}/{field}", "files.get_by_field"),
        ("post_files_id_copy", "Files", "post", "/files/{file_id}/copy", "files.copy"),
        ("postListsIdActionsCleanUp", "Lists", "post", "/lists/{list_id}/actions/clean-up", "lists.clean_up"),
        ("postListsIdActionsPauseAllEmails", "Lists", "post", "/lists/{list_id}/actions/pause-all-emails", "lists.pause_all_emails"),
        ("delete_users_id_email_aliases_id", "Email aliases", "delete", "/users/{user_id}/email_aliases/{email_alias_id}", "email_aliases.delete_for_user"),
        ("post_users_id_email_aliases", "Email aliases", "post", "/users/{user_id}/email_aliases", "email_aliases.create_for_user"),
        ("put_files_id#add_shared_link", "Shared links", "put", "/files/{file_id}#add_shared_link", "shared_links.add"),
        ("get_shared_items#folders", "Shared links", "get", "/shared_items#folders", "shared_links.get_shared_items_folders"),
    ]);
}

#[test]
fn operations_without_an_id_get_the_usual_verbs() {
    #[rustfmt::skip]
    check(&[
        ("", "", "get", "/api/v1/pets", "pets.list"),
        ("", "", "get", "/api/v1/pets/{petId}", "pets.get"),
        ("", "", "put", "/api/v1/pets/{petId}", "pets.replace"),
        ("", "", "patch", "/api/v1/pets/{petId}", "pets.update"),
        ("", "", "post", "/api/v1/pets/{petId}", "pets.post_by_pet_id"),
        ("", "", "post", "/api/v1/pets/{petId}/walk", "pets.walk"),
        ("", "", "head", "/api/v1/pets/{petId}", "pets.head_by_pet_id"),
        // Two that would have the same name keep the words of their paths.
        ("", "", "get", "/api/v1/pets/{petId}/toys/{a}", "pets.get_toy"),
        ("", "", "get", "/api/v1/pets/{petId}/toys/{a}/{b}", "pets.get_toy_by_b"),
    ]);
}

#[test]
fn names_of_functions_and_of_resources_stay_without_their_paths() {
    #[rustfmt::skip]
    check(&[
        ("search", "Search", "get", "/v1/search", "search.search"),
        ("login", "Login", "post", "/users/login", "login.login"),
        ("read_item_items__item_id__get", "items", "get", "/items/{item_id}", "items.read"),
        ("create_item_api_v1_items__post", "items", "post", "/api/v1/items/", "items.create"),
        // The name of the resource alone says nothing about the operation.
        ("users", "Users", "get", "/users", "users.list"),
        ("user", "Users", "get", "/users/{userId}", "users.get"),
        ("userCreate", "Users", "post", "/users", "users.create"),
        // Words beyond the path are meant.
        ("getUsersByMail", "Users", "get", "/users/mail", "users.get_by_mail"),
        ("listUsersUserGroups", "Users", "get", "/users/{userId}/groups", "users.list_user_groups"),
    ]);
}

/// A body in place is named after its operation, as callers call that.
#[test]
fn inline_types_are_named_after_the_operation() {
    // Equal types would be one.
    let post = |id: &str| {
        let schema = json!({"type": "object", "properties": {id: {"type": "string"}}});
        let body = json!({"content": {"application/json": {"schema": schema}}});
        json!({"operationId": id, "requestBody": body, "responses": {"204": {"description": "OK"}}})
    };
    let document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {
        "/customers": {"post": post("PostCustomers")},
        "/orders": {"post": post("placeOrder")},
        "/search": {"get": {"operationId": "search", "tags": ["Search"], "responses": {"204": {"description": "OK"}}}},
    }});
    let output = generate(&document);
    let all: String = output.files.iter().map(|file| file.text.as_str()).collect();
    for (name, is_there) in [
        ("pub struct CreateCustomerBody ", true),
        ("PostCustomersBody", false),
        ("SearchSearch", false),
        ("pub struct PlaceOrderBody ", true),
    ] {
        assert_eq!(all.contains(name), is_there, "{name}");
    }
}

#[test]
fn nouns_of_the_resource_leave_no_debris() {
    #[rustfmt::skip]
    check(&[
        ("addItemForPortfolio", "Portfolios", "post", "/portfolios/{id}/addItem", "portfolios.add_item"),
        ("getPortfolio", "Portfolios", "get", "/portfolios/{id}", "portfolios.get"),
        ("getItems", "Portfolios", "get", "/portfolios/items", "portfolios.get_items"),
        ("getItemsForPortfolio", "Portfolios", "get", "/portfolios/{id}/items", "portfolios.get_items_for_portfolio"),
        ("getPortfoliosForTeam", "Portfolios", "get", "/teams/{id}/portfolios", "portfolios.get_for_team"),
        ("cdn_list_endpoints", "CDN Endpoints", "get", "/cdn/endpoints", "cdn_endpoints.list"),
        ("domains_get_record", "Domain Records", "get", "/domains/{name}/records/{id}", "domain_records.get"),
        ("getProjectStatus", "Project Statuses", "get", "/project_statuses/{id}", "project_statuses.get"),
        ("floatingIPs_list", "Floating IPs", "get", "/floating_ips", "floating_ips.list"),
    ]);
}

/// An API with a tag for everything: the operations of `count` paths below three segments.
fn api_of_one_tag(count: usize) -> Value {
    let mut paths = json!({});
    for at in 0..count {
        let (noun, first) = (["pets", "users", "orders"][at % 3], at / 3);
        let path = format!("/v1/{noun}/part{first}");
        paths[path]["get"] = json!({
            "operationId": format!("{noun}Part{first}Get"),
            "tags": ["everything"],
            "responses": {"204": {"description": "OK"}},
        });
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "tags": [{"name": "everything", "description": "All of it."}],
        "paths": paths,
    })
}

#[test]
fn a_tag_of_all_operations_sorts_none() {
    let calls = |output: &Output| -> Vec<String> {
        let record = Lock::parse(&output.lock).unwrap();
        let operations = record.operations.values();
        operations.map(|operation| operation.call.clone()).collect()
    };
    let (few, many) = (generate(&api_of_one_tag(19)), generate(&api_of_one_tag(20)));
    let mut few_calls = calls(&few);
    assert!(
        few_calls.iter().all(|call| call.starts_with("everything.")),
        "{few_calls:?}"
    );
    let many_calls = calls(&many);
    assert!(
        many_calls.contains(&"pets.get_part0".to_owned()),
        "{many_calls:?}"
    );
    assert!(
        !many_calls
            .iter()
            .any(|call| call.starts_with("everything.")),
        "{many_calls:?}"
    );
    let docs = many
        .files
        .iter()
        .find(|file| file.path.ends_with("/pets.rs"))
        .unwrap();
    assert!(!docs.text.contains("All of it.") && docs.text.contains("Operations on pets."));
    // One more operation moves none of those that callers know.
    let grown = calls(&generate_after(&api_of_one_tag(20), Some(&few.lock)));
    few_calls.retain(|call| !grown.contains(call));
    assert!(few_calls.is_empty(), "{few_calls:?}");
}
