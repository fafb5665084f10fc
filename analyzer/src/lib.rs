//! routegen's analyzer: Rust web services as text in, a model of their API and findings out.
//!
//! It does no I/O, never fails and never panics: [`analyze`] returns what it understood,
//! and diagnostics for what it did not.

pub mod diagnostic;
pub mod env;
pub mod facts;
pub mod frontends;
pub mod handlers;
pub mod hir;
pub mod infer;
pub mod lower;
pub mod model;
pub mod names;
pub mod project;
pub mod rules;
pub mod serde;
pub mod source;
pub mod stack;
pub mod suppress;
pub mod tree;
pub mod ty;
pub mod types;

#[cfg(test)]
mod testing;

pub use diagnostic::{Diagnostic, Report};
pub use model::Api;
pub use project::Project;

/// What an analysis found.
#[derive(Debug, Default)]
pub struct Analysis {
    pub api: Api,
    pub report: Report,
}

/// Reads a project: the passes, in order.
pub fn analyze(project: &Project) -> Analysis {
    stack::deep(|| passes(project))
}

fn passes(project: &Project) -> Analysis {
    let (mut files, mut report) = lower::lower_all(&project.sources);
    names::configure(project, &mut files);
    let tree = tree::read(project, &mut report);
    let modules = frontends::Modules::new(&tree);
    let names = names::Names::new(project, &files, &modules.mounts(), &mut report);
    let env = env::variables(&names, &mut report);

    let mut types = types::TypeCx::new(&names);
    let mut infer = infer::Infer::new(&names, &mut types);
    let mut handlers = handlers::HandlerCx::new(&mut infer);
    let served = frontends::read(&mut handlers, &tree, &modules, &report);
    let security = std::mem::take(&mut handlers.security);
    report.extend(handlers.report);
    report.extend(infer.report);

    let mut api = Api {
        info: info(project),
        routes: served.routes,
        security,
        env,
        router: served.router,
        ..Api::default()
    };
    report.extend(types.settle(&mut api));
    let facts = facts::Facts::collect(&names);
    rules::check(
        &rules::Subject {
            project,
            api: &api,
            facts: &facts,
        },
        &mut report,
    );
    report.sort();
    suppress::apply(project, &files, &mut report);
    report.sort();
    Analysis { api, report }
}

/// What `routegen.toml` says of the service, else what `Cargo.toml` says of the package.
fn info(project: &Project) -> model::Info {
    let settings = &project.settings;
    let package = project.crates.first().map(|krate| &krate.package);
    let of_package = |field: fn(&project::Package) -> Option<String>| package.and_then(field);
    model::Info {
        title: (settings.title.clone())
            .or_else(|| of_package(|package| Some(package.name.clone())))
            .unwrap_or_default(),
        version: (settings.version.clone())
            .or_else(|| of_package(|package| package.version.clone()))
            .unwrap_or_else(|| "0.0.0".into()),
        description: (settings.description.clone())
            .or_else(|| of_package(|package| package.description.clone())),
        license: of_package(|package| package.license.clone()),
        servers: settings.servers.clone(),
    }
}
