//! The brand as JSON.

use gate::Access;
use shared::domain::brand::Brand;
use shared::web::{Json, Problem, ProblemBody};

use super::actions;
use super::typed::BrandText;

/// The brand of the community: what is left out is as usual.
#[utoipa::path(get, path = "/api/v1/communities/{community}/brand", tag = "site",
    params(("community" = String, Path)),
    responses((status = 200, body = Brand), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Brand>, Problem> {
    Ok(Json(actions::read(&access).await?))
}

/// Sets the brand as a whole, for managers. What could not be read (text on the brand, links and text on the page, light or dark)
/// is refused with its field.
#[utoipa::path(put, path = "/api/v1/communities/{community}/brand", tag = "site",
    params(("community" = String, Path)), request_body = BrandText,
    responses((status = 200, body = Brand), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put(access: Access, Json(typed): Json<BrandText>) -> Result<Json<Brand>, Problem> {
    Ok(Json(actions::put(&access, &typed).await?))
}
