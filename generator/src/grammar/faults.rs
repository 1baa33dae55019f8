//! Leaves out faulty parts that the standard gives no meaning, unless a `$ref` leads into them.

use serde_json::Value;

use super::{Findings, ValueRule};
use crate::{Error, pointer::Pointer};

impl Findings {
    /// Checks `definitions`, which OpenAPI does not have: one that is faulty matters only if it is referred to.
    pub(super) fn definitions(
        &mut self,
        value_rule: ValueRule,
        value: &Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        let left_out =
            |name: &str| format!("`{name}` is no schema and not referred to; it is left out");
        let Value::Object(definitions) = value else {
            let message = left_out("definitions");
            return self.warn("wrong-definition", pointer, message);
        };
        for (name, schema) in definitions {
            let at = pointer.key(name);
            self.optional(value_rule, schema, &at, "wrong-definition", left_out(name))?;
        }
        Ok(())
    }

    /// Checks a value that can be left out. If it is faulty, nothing that was found in it counts but a warning.
    pub(super) fn optional(
        &mut self,
        value_rule: ValueRule,
        value: &Value,
        pointer: &Pointer<'_>,
        code: &'static str,
        message: String,
    ) -> Result<(), Error> {
        let references = self.references.len();
        let named = self.named.len();
        let warnings = self.warnings.len();
        let misplaced = self.misplaced.len();
        let Err(error) = self.value(value_rule, value, pointer) else {
            return Ok(());
        };
        self.references.truncate(references);
        self.named.truncate(named);
        self.warnings.truncate(warnings);
        self.misplaced.truncate(misplaced);
        let left_out = self.print(pointer)?;
        self.left_out.insert(left_out, error);
        self.warn(code, pointer, message)
    }

    /// Returns the error of a part that was left out but is referred to.
    pub(super) fn refuse_needed(&mut self) -> Result<(), Error> {
        if self.left_out.is_empty() {
            return Ok(());
        }
        for reference in &self.references {
            let target = reference.target.as_str();
            let ends = target.match_indices('/').map(|(at, _)| at);
            let mut parents = ends.chain([target.len()]).map(|end| &target[..end]);
            if let Some(error) = parents.find_map(|parent| self.left_out.remove(parent)) {
                return Err(error);
            }
        }
        Ok(())
    }
}
