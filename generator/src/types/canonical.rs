//! Writes the named types as a document for progenitor: with constructs that it is known to accept, and with
//! numbers as names. Objects are complete; enums and unions are placeholders.

use openapiv3::{
    AdditionalProperties, ArrayType, Components, IntegerFormat, IntegerType, NumberFormat,
    NumberType, ObjectType, OpenAPI, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat,
    StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use crate::model::{Api, Shape, Type, TypeKind};

/// Builds a document that has the types and no operations.
pub fn document(api: &Api) -> OpenAPI {
    let types = api.types.values().enumerate();
    let schemas = types.map(|(at, ty)| (type_name(at), ReferenceOr::Item(component(ty, api))));
    OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: openapiv3::Info {
            title: api.info.title.clone(),
            version: api.info.version.clone(),
            ..Default::default()
        },
        components: Some(Components {
            schemas: schemas.collect(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// Returns the name of a type in this document, from its position in the model.
pub fn type_name(at: usize) -> String {
    format!("T{at}")
}

/// Returns the position of the type with this name.
pub fn type_at(name: &str) -> Option<usize> {
    name.strip_prefix('T')?.parse().ok()
}

/// Returns the name of a field in this document, from its position in the object. Additional properties, if
/// there are any, are the last field.
pub fn field_name(at: usize) -> String {
    format!("f{at}")
}

fn component(ty: &Type, api: &Api) -> Schema {
    let TypeKind::Struct(known) = &ty.kind else {
        // An object without properties, of which progenitor writes the least.
        return schema_of(SchemaType::Object(ObjectType {
            additional_properties: Some(AdditionalProperties::Any(false)),
            ..Default::default()
        }));
    };
    let mut object = ObjectType::default();
    let fields = known.fields.iter();
    let mut shapes: Vec<_> = fields.map(|field| field.shape.clone()).collect();
    let additional = known.additional.iter();
    shapes.extend(additional.map(|(_, shape)| Shape::Map(Box::new(shape.clone()))));
    for (at, shape) in shapes.iter().enumerate() {
        let schema = match schema(shape, api) {
            ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
        };
        object.properties.insert(field_name(at), schema);
        // `adapt` adds the options. Of fields that may be absent, progenitor would also write attributes and defaults, a
        // quarter of its time.
        object.required.push(field_name(at));
    }
    schema_of(SchemaType::Object(object))
}

fn schema(shape: &Shape, api: &Api) -> ReferenceOr<Schema> {
    let ty = match shape {
        Shape::Named(key) => {
            let at = api.types.get_index_of(key).unwrap_or_default();
            return ReferenceOr::Reference {
                reference: format!("#/components/schemas/{}", type_name(at)),
            };
        }
        // `adapt` adds the `Option`: a reference cannot say that it is nullable.
        Shape::Nullable(value) => return schema(value, api),
        Shape::Any => {
            return ReferenceOr::Item(Schema {
                schema_data: SchemaData::default(),
                schema_kind: SchemaKind::Any(Default::default()),
            });
        }
        Shape::Object => SchemaType::Object(ObjectType::default()),
        // Files are never fields of a type: only parts of a multipart body are files.
        Shape::String | Shape::Secret | Shape::File => SchemaType::String(StringType::default()),
        Shape::Bool => SchemaType::Boolean(Default::default()),
        Shape::Int32 => integer(VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32)),
        Shape::Int64 => integer(VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64)),
        Shape::Uint64 => integer(VariantOrUnknownOrEmpty::Unknown("uint64".to_owned())),
        Shape::Float => SchemaType::Number(NumberType {
            format: VariantOrUnknownOrEmpty::Item(NumberFormat::Double),
            ..Default::default()
        }),
        Shape::Time => string(StringFormat::DateTime),
        Shape::Date => string(StringFormat::Date),
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
    ReferenceOr::Item(schema_of(ty))
}

fn schema_of(ty: SchemaType) -> Schema {
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

fn string(format: StringFormat) -> SchemaType {
    SchemaType::String(StringType {
        format: VariantOrUnknownOrEmpty::Item(format),
        ..Default::default()
    })
}
