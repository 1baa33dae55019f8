//! The modules of a crate, as its sources declare them.

use super::Sources;
use super::paths::{Found, Segments, attributes, imports, is_for_tests};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::{Item, ItemMod, ItemUse, Visibility};

/// A module, by its place in [`Tree::modules`].
pub type Id = usize;

pub struct Module {
    pub parent: Option<Id>,
    /// The file that it is in; several, where they are written inside of each other.
    pub file: PathBuf,
    pub children: BTreeMap<String, Id>,
    /// Items that are defined here.
    pub items: BTreeSet<String>,
    pub imports: BTreeMap<String, Segments>,
    pub globs: Vec<Segments>,
    pub uses: Vec<Use>,
}

/// A path in the code of a module.
pub struct Use {
    pub path: Segments,
    /// Handed on under this module's name.
    pub is_reexport: bool,
}

pub struct Tree<'a> {
    sources: &'a Sources,
    pub modules: Vec<Module>,
}

impl<'a> Tree<'a> {
    /// Reads the modules that `start` declares, and theirs.
    pub fn of(sources: &'a Sources, start: &Path) -> Self {
        let mut tree = Self {
            sources,
            modules: Vec::new(),
        };
        let root = tree.add(None, start.to_owned());
        let folder = start.parent().unwrap_or(Path::new("")).to_owned();
        tree.read_file(root, &folder);
        tree
    }

    fn add(&mut self, parent: Option<Id>, file: PathBuf) -> Id {
        self.modules.push(Module {
            parent,
            file,
            children: BTreeMap::new(),
            items: BTreeSet::new(),
            imports: BTreeMap::new(),
            globs: Vec::new(),
            uses: Vec::new(),
        });
        self.modules.len() - 1
    }

    /// Reads a module's file; `folder` holds the files of its children.
    fn read_file(&mut self, id: Id, folder: &Path) {
        let file = &self.modules[id].file;
        let parsed = syn::parse_file(&self.sources[file])
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.read_items(id, &parsed.items, folder);
    }

    fn read_items(&mut self, id: Id, items: &[Item], folder: &Path) {
        for item in items {
            if is_for_tests(attributes(item)) {
                continue;
            }
            match item {
                Item::Mod(module) => self.read_module(id, module, folder),
                Item::Use(item) => self.read_use(id, item),
                item => self.read_item(id, item),
            }
        }
    }

    fn read_module(&mut self, parent: Id, module: &ItemMod, folder: &Path) {
        let name = module.ident.to_string();
        let below = folder.join(&name);
        if let Some((_, items)) = &module.content {
            let id = self.add(Some(parent), self.modules[parent].file.clone());
            self.modules[parent].children.insert(name, id);
            self.read_items(id, items, &below);
            return;
        }
        let files = [folder.join(format!("{name}.rs")), below.join("mod.rs")];
        // One that is not among the sources is generated.
        if let Some(file) = files.iter().find(|file| self.sources.contains_key(*file)) {
            let id = self.add(Some(parent), file.clone());
            self.modules[parent].children.insert(name, id);
            self.read_file(id, &below);
        }
    }

    fn read_use(&mut self, id: Id, item: &ItemUse) {
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        let module = &mut self.modules[id];
        for import in imports(item) {
            if import.name == "*" {
                module.globs.push(import.path.clone());
            } else {
                module.imports.insert(import.name, import.path.clone());
            }
            module.uses.push(Use {
                path: import.path,
                is_reexport,
            });
        }
    }

    fn read_item(&mut self, id: Id, item: &Item) {
        let module = &mut self.modules[id];
        module.items.extend(name(item));
        let found = Found::of(item);
        // What a function imports is looked up as if its module did.
        for import in found.imports {
            if import.name == "*" {
                module.globs.push(import.path);
            } else {
                module.imports.entry(import.name).or_insert(import.path);
            }
        }
        module.uses.extend(found.paths.into_iter().map(|path| Use {
            path,
            is_reexport: false,
        }));
    }
}

fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
