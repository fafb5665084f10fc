//! Walking over every reference to a component, to follow or to rename it.

use super::{
    Answer, Api, Input, Object, Rest, Schema, SchemaId, Shape, Side, StreamItem, TypeRef,
    VariantBody,
};

impl Api {
    /// Every reference in the routes, with the side that it stands on. Components are not entered.
    pub fn references_mut(&mut self, visit: &mut dyn FnMut(Side, &mut SchemaId)) {
        for route in &mut self.routes {
            for input in &mut route.handler.inputs {
                let ty = match input {
                    Input::Parameter(parameter) => &mut parameter.ty,
                    Input::Body(body) => &mut body.ty,
                    Input::NotUnderstood { .. } => continue,
                };
                ty.references_mut(&mut |id| visit(Side::Request, id));
            }
            for answer in &mut route.handler.answers {
                answer.references_mut(&mut |id| visit(Side::Response, id));
            }
        }
    }
}

impl Answer {
    pub fn references_mut(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        for header in &mut self.headers {
            header.ty.references_mut(visit);
        }
        if let Some(body) = &mut self.body {
            body.ty.references_mut(visit);
            match &mut body.stream {
                Some(StreamItem::Event(ty) | StreamItem::Line(ty)) => ty.references_mut(visit),
                None => {}
            }
        }
    }
}

impl TypeRef {
    pub fn references_mut(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        match self {
            Self::Named(id) => visit(id),
            Self::Nullable(inner) => inner.references_mut(visit),
            Self::List(list) => list.items.references_mut(visit),
            Self::Map(map) => {
                map.keys.references_mut(visit);
                map.values.references_mut(visit);
            }
            Self::Tuple(parts) | Self::AnyOf(parts) | Self::AllOf(parts) => {
                for part in parts {
                    part.references_mut(visit);
                }
            }
            Self::Inline(schema) => schema.references_mut(visit),
            Self::Null
            | Self::Bool
            | Self::Number(_)
            | Self::String(_)
            | Self::Const(_)
            | Self::Any
            | Self::Never
            | Self::Unknown => {}
        }
    }
}

impl Schema {
    pub fn references_mut(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        match &mut self.shape {
            Shape::Object(object) => object.references_mut(visit),
            Shape::Of(ty) => ty.references_mut(visit),
            Shape::Enum(own) => {
                for variant in &mut own.variants {
                    match &mut variant.body {
                        VariantBody::Unit => {}
                        VariantBody::Newtype(ty) => ty.references_mut(visit),
                        VariantBody::Tuple(parts) => {
                            for part in parts {
                                part.references_mut(visit);
                            }
                        }
                        VariantBody::Struct(object) => object.references_mut(visit),
                    }
                }
            }
            Shape::Stated(_) => {}
        }
    }
}

impl Object {
    pub fn references_mut(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        for field in &mut self.fields {
            field.ty.references_mut(visit);
        }
        for part in &mut self.flattened {
            part.references_mut(visit);
        }
        match &mut self.rest {
            Rest::Values(map) => {
                map.keys.references_mut(visit);
                map.values.references_mut(visit);
            }
            Rest::Open | Rest::Closed => {}
        }
    }
}
