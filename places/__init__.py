"""Districts, upazilas and posts of the administration, and how people write them."""

from places.districts import district, districts, find_districts, is_place
from places.model import Courtesy, District, Level, Post, Title, Upazila
from places.offices import courtesy_of, find_offices
from places.posts import find_post, posts, usual_posts
from places.suggestions import find_posts

__all__ = [
    "Courtesy",
    "District",
    "Level",
    "Post",
    "Title",
    "Upazila",
    "courtesy_of",
    "district",
    "districts",
    "find_districts",
    "find_offices",
    "find_post",
    "find_posts",
    "is_place",
    "posts",
    "usual_posts",
]
