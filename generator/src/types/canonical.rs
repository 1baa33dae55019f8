//! The document that progenitor gets: the named types only, under the SDK's identifiers, and in
//! constructs that it is known to take.

use openapiv3::{
    AdditionalProperties, ArrayType, Components, IntegerFormat, IntegerType, NumberFormat,
    NumberType, ObjectType, OpenAPI, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat,
    StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use crate::model::{Api, Kind, Shape, Type};

/// Writes the types as a document without operations.
pub fn document(api: &Api) -> OpenAPI {
    let schemas = api
        .types
        .values()
        .map(|ty| (ty.name.clone(), ReferenceOr::Item(component(ty, api))))
        .collect();
    OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: openapiv3::Info {
            title: api.info.title.clone(),
            version: api.info.version.clone(),
            ..Default::default()
        },
        components: Some(Components {
            schemas,
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn component(ty: &Type, api: &Api) -> Schema {
    let mut object = ObjectType::default();
    let mut property = |name: &str, shape: &Shape, required: bool| {
        let schema = match schema(shape, api) {
            ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        };
        object.properties.insert(name.to_owned(), schema);
        if required {
            object.required.push(name.to_owned());
        }
    };
    match &ty.kind {
        Kind::Enum(values) => {
            return of(SchemaType::String(StringType {
                enumeration: values
                    .iter()
                    .map(|value| Some(value.ident.clone()))
                    .collect(),
                ..Default::default()
            }));
        }
        Kind::Struct(known) => {
            for field in &known.fields {
                property(&field.ident, &field.shape, field.required);
            }
            if let Some((ident, shape)) = &known.additional {
                property(ident, &Shape::Map(Box::new(shape.clone())), true);
            }
        }
        // A choice goes through as an object with one property each, which names its types.
        Kind::Union(union) => {
            for variant in &union.variants {
                property(&variant.ident, &variant.shape, true);
            }
        }
    }
    of(SchemaType::Object(object))
}

fn schema(shape: &Shape, api: &Api) -> ReferenceOr<Schema> {
    let ty = match shape {
        Shape::Named(key) => {
            return ReferenceOr::Reference {
                reference: format!("#/components/schemas/{}", api.types[key].name),
            };
        }
        Shape::Any => {
            return ReferenceOr::Item(Schema {
                schema_data: SchemaData::default(),
                schema_kind: SchemaKind::Any(Default::default()),
            });
        }
        Shape::Object => SchemaType::Object(ObjectType::default()),
        // Files are in no type: only parts of bodies are such.
        Shape::String | Shape::Secret | Shape::File => SchemaType::String(StringType::default()),
        Shape::Bool => SchemaType::Boolean(Default::default()),
        Shape::Int32 => integer(VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32)),
        Shape::Int64 => integer(VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64)),
        Shape::Uint64 => integer(VariantOrUnknownOrEmpty::Unknown("uint64".to_owned())),
        Shape::Float => SchemaType::Number(NumberType {
            format: VariantOrUnknownOrEmpty::Item(NumberFormat::Double),
            ..Default::default()
        }),
        Shape::Time => text(StringFormat::DateTime),
        Shape::Date => text(StringFormat::Date),
        Shape::List(item) => SchemaType::Array(ArrayType {
            items: Some(match schema(item, api) {
                ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
                ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
            }),
            min_items: None,
            max_items: None,
            unique_items: false,
        }),
        Shape::Map(value) => SchemaType::Object(ObjectType {
            additional_properties: Some(AdditionalProperties::Schema(Box::new(schema(value, api)))),
            ..Default::default()
        }),
    };
    ReferenceOr::Item(of(ty))
}

fn of(ty: SchemaType) -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Type(ty),
    }
}

fn integer(format: VariantOrUnknownOrEmpty<IntegerFormat>) -> SchemaType {
    SchemaType::Integer(IntegerType {
        format,
        ..Default::default()
    })
}

fn text(format: StringFormat) -> SchemaType {
    SchemaType::String(StringType {
        format: VariantOrUnknownOrEmpty::Item(format),
        ..Default::default()
    })
}
